import { findImageNameDates } from '../text/civil-dates/image-name-dates.ts';
import { cut, type Line, type Page } from './page.ts';

const FILE_NAME = /^[^\n]{1,120}\.(?:jpe?g|png|gif|webp|svg|heic|bmp|tiff?|mp4|mov|mp3)$/i;
const CAMERA_NAME =
  /^(?:IMG|DSC[NF]?|MVI|VID|PXL|GOPR|P\d|image|photo|picture|screenshot|capture|صورة)[-_ ]?\(?\d{1,20}[\w() -]{0,20}$/i;
const LONGEST_NAME = 140;

/** Cuts names of image files. The days in them stay to be read as evidence, for spans count in the whole text. */
export function cutImageNames(page: Page): void {
  for (const line of page.lines) if (isImageName(line)) cut(line, 'image-name');
}

function isImageName({ text, start, end }: Line): boolean {
  if (end - start > LONGEST_NAME) return false;
  if (CAMERA_NAME.test(text) || (FILE_NAME.test(text) && !/[.؟!]\s/.test(text))) return true;
  const [dated] = findImageNameDates(text);
  return dated !== undefined && (dated.end - dated.start) * 2 >= text.length;
}
