import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CivilDate } from '../../model/civil-date.ts';
import type { Direction } from '../../model/language.ts';

/** Zip knows no date before 1980; a fixed one says nothing of the machine's clock. */
const ZIP_DATE = new Date(1980, 0, 1, 12);

/**
 * What the library has no option for: the sections' direction (which Word takes for columns, and for the side on which
 * a gutter and the page's own reading begin), and the document's dates, which are the report's and not the clock's.
 */
export function finishDocx(bytes: Uint8Array, direction: Direction, date: CivilDate): Uint8Array {
  const files = unzipSync(bytes);
  const edit = (path: string, change: (xml: string) => string) => {
    const file = files[path];
    if (file) files[path] = strToU8(change(strFromU8(file)));
  };
  if (direction === 'rtl') {
    edit('word/document.xml', withRightToLeftSections);
    // What a person types into the report runs as the report does.
    edit('word/styles.xml', (xml) => xml.replace('<w:pPrDefault><w:pPr>', '<w:pPrDefault><w:pPr><w:bidi/>'));
  }
  edit('docProps/core.xml', (xml) => xml.replace(/(<dcterms:(\w+)[^>]*>)[^<]*(<\/dcterms:\2>)/g, `$1${dayOf(date)}$3`));
  return zipSync(files, { mtime: ZIP_DATE });
}

/** In the schema's order, `w:bidi` comes before `w:rtlGutter` and `w:docGrid`, and these after all the rest we write. */
function withRightToLeftSections(xml: string): string {
  return xml.replace(/(?=<w:docGrid\b[^>]*\/>\s*<\/w:sectPr>)/g, '<w:bidi/>');
}

function dayOf(date: CivilDate): string {
  const [year, month = '01', day = '01'] = date.split('-');
  return `${year ?? ''}-${month}-${day}T00:00:00Z`;
}
