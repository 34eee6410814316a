/** What is done at a door. */
import { collect, handOut, train, type CollectionGiven } from '../acts/doors.ts'
import { collectForm, handOutForm, trainForm } from '../form/doors.ts'
import { batchOptions } from '../form/options.ts'
import { doorWords } from '../words/doors.ts'
import { visitors, type Step } from './step.ts'

export const materialsStep: Step = {
  url: 'materials',
  audit: 'home_work.hand_out',
  says: doorWords.hand_out,
  who: visitors,
  states: ['at_work'],
  form: () => handOutForm,
  file: { label: doorWords.receipt, optional: true },
  make: (act, { share }, answers, receipt) => handOut(act, share, { ...(answers as Omit<Parameters<typeof handOut>[2], 'receipt'>), receipt }),
}

export const trainingStep: Step = {
  url: 'training',
  audit: 'home_work.train',
  says: doorWords.train,
  who: visitors,
  states: ['opened', 'at_work'],
  form: () => trainForm,
  make: (act, { share }, answers) => train(act, share, answers as Parameters<typeof train>[2]),
}

export const collectionStep: Step = {
  url: 'collection',
  audit: 'home_work.collect',
  says: doorWords.collect,
  who: visitors,
  states: ['at_work'],
  form: ({ batches }) => collectForm(batchOptions(batches)),
  make: (act, { share }, answers) => collect(act, share, { ...(answers as CollectionGiven), batch: Number(answers['batch']) }),
}
