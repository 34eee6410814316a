/** Drafts from the occupation tables ask, and keep nobody out. */
import { deepEqual, equal, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { goldPersons } from './gold/persons.ts'
import { goldVacancies } from './gold/vacancies.ts'
import { judge } from './judge.ts'
import { draftDemands, readPrior } from './prior.ts'

const table = (name: string) => parse<Record<string, string>>(readFileSync(`data/occupations/${name}.csv`, 'utf8'), { columns: true })
const crosswalk = table('crosswalk')
const prior = readPrior(table('demand_prior'), crosswalk)

describe('the prior of an occupation', () => {
  test('is found for every occupation of the crosswalk', () => equal(prior.size, crosswalk.length))

  test('drafts demands that block nobody, blind masseurs least of all', () => {
    for (const { cn_code } of crosswalk) {
      const demands = draftDemands(prior, cn_code ?? '')
      ok(demands.length > 5)
      for (const person of Object.values(goldPersons)) ok(judge(person, { ...goldVacancies.massage, demands, law: [] }).verdict !== 'blocked')
    }
  })

  test('is empty for an occupation nobody has mapped', () => deepEqual(draftDemands(prior, '9-99-99-99'), []))
})
