import type { Report } from '../report.ts';

/** The press review for programs; docs/report-json.md says what stands in it. */
export function reportJson(report: Report): Uint8Array {
  const { cover, introduction, language, period, date, content, records } = report;
  const whole = {
    format: 'qosasa-press-review',
    version: 1,
    title: cover.title.text,
    organisation: cover.organisation?.text ?? null,
    issue: cover.issue?.text ?? null,
    language,
    period,
    preparedOn: date,
    content,
    introduction: (introduction?.items ?? []).map(({ text }) => text),
    clippings: records,
  };
  return new TextEncoder().encode(`${JSON.stringify(whole, null, 2)}\n`);
}
