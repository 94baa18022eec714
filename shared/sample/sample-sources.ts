import type { ImportSource } from '../model/source.ts';
import arErrachidiaWaterAgency from './clippings/ar-errachidia-water-agency.txt?raw';
import arErrachidiaWaterRelay from './clippings/ar-errachidia-water-relay.txt?raw';
import arFesForum from './clippings/ar-fes-forum.txt?raw';
import arRabatCommittee from './clippings/ar-rabat-committee.txt?raw';
import arTazaCongress from './clippings/ar-taza-congress.txt?raw';
import arTetouanSeminar from './clippings/ar-tetouan-seminar.txt?raw';
import arZagoraPlanting from './clippings/ar-zagora-planting.txt?raw';
import enRabatObservers from './clippings/en-rabat-observers.txt?raw';
import frAgadirTraining from './clippings/fr-agadir-training.txt?raw';
import frFesForum from './clippings/fr-fes-forum.txt?raw';
import frHorizonCiviqueStatement from './clippings/fr-horizon-civique-statement.txt?raw';
import frOujdaCouncil from './clippings/fr-oujda-council.txt?raw';

/**
 * The pages of the sample archive as a press officer would have pasted them, furniture and all. Every person, party,
 * outlet and address in them is invented; the towns are real.
 */
const PAGES: Readonly<Record<string, string>> = {
  'ar-errachidia-water-agency.txt': arErrachidiaWaterAgency,
  'ar-errachidia-water-relay.txt': arErrachidiaWaterRelay,
  'ar-fes-forum.txt': arFesForum,
  'ar-rabat-committee.txt': arRabatCommittee,
  'ar-taza-congress.txt': arTazaCongress,
  'ar-tetouan-seminar.txt': arTetouanSeminar,
  'ar-zagora-planting.txt': arZagoraPlanting,
  'en-rabat-observers.txt': enRabatObservers,
  'fr-agadir-training.txt': frAgadirTraining,
  'fr-fes-forum.txt': frFesForum,
  'fr-horizon-civique-statement.txt': frHorizonCiviqueStatement,
  'fr-oujda-council.txt': frOujdaCouncil,
};

/** The sample archive as sources, ready for the import that every other source goes through. */
export function sampleSources(): ImportSource[] {
  const encoder = new TextEncoder();
  return Object.entries(PAGES).map(([name, text]) => ({ name, bytes: encoder.encode(text), kind: 'file' }));
}
