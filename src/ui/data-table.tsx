import type { ComponentChildren, VNode } from 'preact'

export type Column<Row> = {
  head: string
  cell: (row: Row) => ComponentChildren
  /** figures, to the right and under each other */
  numeric?: boolean | undefined
  /** this column names its row */
  names?: boolean | undefined
  /** what stands under the column, in the last row */
  foot?: ComponentChildren
}
export type DataTableProps<Row> = {
  caption: string
  /** the heading above already says it */
  captionHidden?: boolean | undefined
  columns: readonly Column<Row>[]
  rows: readonly Row[]
}

/**
 * A table. On a phone its rows stand as cards; the roles are written out because a browser forgets a table that is laid out otherwise,
 * and the labels in the cells are real text, hidden from a screen reader, which hears the column heads.
 */
export function DataTable<Row>({ caption, captionHidden, columns, rows }: DataTableProps<Row>): VNode {
  return (
    <table class="govuk-table tx-stack" role="table">
      <caption class={`govuk-table__caption${captionHidden ? ' govuk-visually-hidden' : ''}`}>{caption}</caption>
      <thead class="govuk-table__head" role="rowgroup">
        <tr class="govuk-table__row" role="row">
          {columns.map((column) => (
            <th scope="col" role="columnheader" class={`govuk-table__header${column.numeric ? ' govuk-table__header--numeric' : ''}`}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body" role="rowgroup">
        {rows.map((row) => (
          <tr class="govuk-table__row" role="row">
            {columns.map((column) => cellOf(column, column.cell(row)))}
          </tr>
        ))}
      </tbody>
      {columns.some((column) => column.foot !== undefined) ? (
        <tfoot role="rowgroup">
          <tr class="govuk-table__row" role="row">
            {columns.map((column) => cellOf(column, column.foot ?? ''))}
          </tr>
        </tfoot>
      ) : null}
    </table>
  )
}

function cellOf<Row>({ head, numeric, names }: Column<Row>, content: ComponentChildren): VNode {
  const inside =
    content === '' ? null : (
      <>
        <span class="tx-cell-label" aria-hidden="true">
          {head}
        </span>
        <span class="tx-cell">{content}</span>
      </>
    )
  if (names)
    return (
      <th scope="row" role="rowheader" class="govuk-table__header">
        {inside}
      </th>
    )
  return (
    <td role="cell" class={`govuk-table__cell${numeric ? ' govuk-table__cell--numeric' : ''}`}>
      {inside}
    </td>
  )
}
