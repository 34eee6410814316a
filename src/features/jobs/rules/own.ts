import type { Mark } from '../rules.ts'
import type { PlacementRow } from '../store/placements.ts'

/** Work of one's own, with the question that stands and whether it was answered. */
export type OwnWork = { readonly row: PlacementRow; readonly mark: Mark | undefined; readonly answered: boolean }
