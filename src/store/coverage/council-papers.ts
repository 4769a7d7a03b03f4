/**
 * Tables of the Councils that `coverageParameters` choose, for a `with`.
 *
 * - `meeting`: the Councils.
 * - `paper`: their documents, each with its role, and the activities of parliament on them that were not called off.
 * - `covered`: a row a Council, with what is known and held of each paper, the date of the first agenda and report, and whether it is missing
 *   what is due.
 *
 * CROSS JOIN fixes the order of the loops: from the Councils through indexes to their papers.
 */
export const COUNCIL_PAPERS = `
  meeting as materialized (
    select id, formation, formation_code, presidency_id, start_date, end_date, date(end_date, '+' || ?5 || ' days') as report_due
    from council
    where (?1 is null or formation_code = ?1) and (?2 is null or start_date >= ?2) and (?3 is null or start_date <= ?3)
  ),
  paper as materialized (
    select meeting.id as council, c.role, d.id as document, d.status = 'HELD' as held, d.date
    from meeting cross join council_document c on c.source_id = meeting.id cross join document d on d.id = c.target_id
    union all
    select meeting.id, a.role, null, 0, null
    from meeting cross join activity_council c on c.target_id = meeting.id cross join activity a on a.id = c.source_id
    where a.role in ('WRITTEN_CONSULTATION', 'DEBATE') and coalesce(a.status, '') not in ('Geannuleerd', 'Verplaatst')
  ),
  summed as (
    select council,
      max(role = 'ANNOTATED_AGENDA') as agenda, max(role = 'ANNOTATED_AGENDA' and held) as agenda_held,
      max(role = 'WRITTEN_CONSULTATION') as consultation, max(role = 'WRITTEN_CONSULTATION' and held) as consultation_held,
      max(role = 'DEBATE') as debate, max(role = 'DEBATE' and held) as debate_held,
      max(role = 'REPORT') as report, max(role = 'REPORT' and held) as report_held,
      min(iif(role = 'ANNOTATED_AGENDA', date, null)) as agenda_date, min(iif(role = 'REPORT', date, null)) as report_date
    from paper group by council
  ),
  covered as materialized (
    select meeting.*, summed.*,
      start_date < ?4 and not coalesce(agenda, 0) as agenda_missing,
      start_date < ?4 and not coalesce(consultation, 0) and not coalesce(debate, 0) as discussion_missing,
      report_due < ?4 and not coalesce(report, 0) as report_missing
    from meeting left join summed on summed.council = meeting.id
  )`;
