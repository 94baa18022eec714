import type { ReportGrouping } from '../model/report.ts';
import type { ContentsEntry, Report, ReportPart } from './report.ts';

type Parts = Pick<
  Report,
  'introduction' | 'figures' | 'highlights' | 'sections' | 'quoted' | 'people' | 'outlets' | 'method' | 'rights'
>;

/** The contents follow the report: parts, sections and in them every article. */
export function contentsOf(parts: Parts, grouping: ReportGrouping): ContentsEntry[] {
  const line = ({ anchor, heading }: Pick<ReportPart<unknown>, 'anchor' | 'heading'>): ContentsEntry => {
    return { level: 1, anchor, title: heading, number: null, outlet: null, date: null };
  };
  const present = (list: readonly (ReportPart<unknown> | null)[]) => list.filter((item) => item !== null);
  const { introduction, figures, highlights, sections, quoted, people, outlets, method, rights } = parts;
  return [
    ...present([introduction, figures, highlights]).map(line),
    ...sections.flatMap((section) => [
      line(section),
      ...section.articles.map(({ anchor, number, title, outlet, date }): ContentsEntry => {
        // What the section's heading says is not said again.
        const own = { outlet: grouping === 'outlet' ? null : outlet, date: grouping === 'date' ? null : date };
        return { level: 2, anchor, title, number, ...own };
      }),
    ]),
    ...present([quoted, people, outlets, method, rights])
      .filter(({ items }) => items.length > 0)
      .map(line),
  ];
}
