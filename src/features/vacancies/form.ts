/** A vacancy as it is entered. */
import type { Field, Form } from '../../kit/form.ts'
import type { Phrase } from '../../kit/say.ts'
import { accommodationIds } from '../../match/accommodations.ts'
import { purposes, surroundings, type AxisId, type Use } from '../../match/axes.ts'
import { accommodationWords } from '../../match/words/accommodation.ts'
import { surroundingWords, usePhrase } from '../../match/words/use.ts'
import { occupationOptions } from './occupations.ts'
import { entryWords as words } from './words/entry.ts'

/** `H1.instruct`: an axis with one of its purposes, as a value in a form or address. */
export const useKey = ({ axis, purpose }: Use): string => `${axis}.${purpose}`
export const usesOf = (axes: readonly AxisId[]): Use[] => axes.flatMap((axis) => purposes[axis].map((purpose) => ({ axis, purpose }) as Use))
export const useOptions = (axes: readonly AxisId[]): Record<string, Phrase> => Object.fromEntries(usesOf(axes).map((use) => [useKey(use), usePhrase(use)]))

const contracts = { open_ended: words.open_ended, fixed_term: words.fixed_term, task: words.task }
export const aids = Object.fromEntries(accommodationIds.map((id) => [id, accommodationWords[id].name]))

/** `instead`: the functions offered in the place of a condition that was stopped. */
export const vacancyForm = (instead: readonly AxisId[]) =>
  ({
    title: { kind: 'text', label: words.title, hint: words.title_hint, max_length: 60 },
    duties: { kind: 'long_text', label: words.duties, hint: words.duties_hint, max_length: 1000, optional: true },
    ...(instead.length > 0
      ? { needs: { kind: 'choices', label: words.needs, hint: words.needs_hint, options: useOptions(instead), optional: true } as Field }
      : {}),
    occupation: { kind: 'choice', label: words.occupation, hint: words.occupation_hint, options: occupationOptions(), optional: true },
    openings: { kind: 'number', label: words.openings, at_least: 1, at_most: 1000 },
    wage: { kind: 'money', label: words.wage },
    hours: { kind: 'number', label: words.hours, at_least: 1, at_most: 60 },
    contract: { kind: 'choice', label: words.contract, options: contracts },
    at_home: { kind: 'yes_no', label: words.at_home },
    has: { kind: 'choices', label: words.has, options: Object.fromEntries(surroundings.map((name) => [name, surroundingWords[name]])), optional: true },
    law: { kind: 'choices', label: words.law, options: { small_car: words.small_car, food_handler: words.food_handler }, optional: true },
    willing: { kind: 'choices', label: words.willing, hint: words.willing_hint, options: aids, optional: true },
  }) satisfies Form
