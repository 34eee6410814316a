/** What a feature adds to the matrix of routes: its rows, its forms, and how it is put back. One file each in `pieces/`, one line here. */
import { importPiece } from './pieces/imports.ts'
import { messagePiece } from './pieces/messages.ts'
import { objectionPiece } from './pieces/objections.ts'
import { opinionPiece } from './pieces/opinions.ts'
import { representationPiece } from './pieces/representation.ts'
import { onPaper } from './pieces/on-paper.ts'
import { offerPiece } from './pieces/offers.ts'
import { personActPiece } from './pieces/person-acts.ts'
import { organisationPiece } from './pieces/organisations.ts'
import { panels } from './pieces/panels.ts'
import type { Role } from '../../src/kit/role.ts'
import { posts } from './pieces/posts.ts'
import { jobs } from './pieces/jobs.ts'
import { referrals } from './pieces/referrals.ts'
import { vacancies } from './pieces/vacancies.ts'
import { shelteredPiece } from './pieces/sheltered.ts'
import { homeWorkPiece } from './pieces/work-orders.ts'
import { householdPiece } from './pieces/households.ts'
import { paymentPiece } from './pieces/payments.ts'
import { appealPiece } from './pieces/appeals.ts'
import { obligationPiece } from './pieces/obligations.ts'
import { revocationPiece } from './pieces/revocations.ts'
import { examplePiece } from './pieces/examples.ts'
import { outreachPiece } from './pieces/outreach.ts'
import { retentionPiece } from './pieces/retention.ts'
import { monthClaimPiece } from './pieces/month-claims.ts'
import { sanctionPiece } from './pieces/sanctions.ts'
import { desk } from './pieces/desk.ts'
import type { Area, Rows } from './rows.ts'

export type Asking = { readonly rows: Rows; readonly role: Role | 'nobody'; readonly division: string; readonly n: number }
export type Piece = {
  /** makes the rows that its addresses are about, in district 140107; by a word of the address (`/vacancies`) the row's id */
  readonly rows: (rows: Rows) => Promise<Readonly<Record<string, number>>>
  /** addresses about a row of one district: asked for from another, each gives 404 */
  readonly aboutARow: RegExp
  /** what is filled in for an audit name; undefined: not one of its own */
  readonly fields: (audit: string, asking: Asking) => Record<string, string> | undefined
  /** what comes of it where role and area allow it; undefined: 200 for a reading, 303 for a change */
  readonly comesOut: (audit: string, role: Role | 'nobody', area: Area) => readonly number[] | undefined
  /** puts its rows back to where a request of this audit name should find them */
  readonly stand: (rows: Rows, audit: string, role: string) => Promise<void>
}

export const pieces: readonly Piece[] = [
  vacancies,
  jobs,
  referrals,
  posts,
  shelteredPiece,
  homeWorkPiece,
  householdPiece,
  paymentPiece,
  retentionPiece,
  examplePiece,
  outreachPiece,
  revocationPiece,
  appealPiece,
  obligationPiece,
  sanctionPiece,
  monthClaimPiece,
  desk,
  panels,
  messagePiece,
  importPiece,
  offerPiece,
  opinionPiece,
  onPaper,
  representationPiece,
  objectionPiece,
  personActPiece,
  organisationPiece,
]
