/** Stages of the pipeline, in flow order. They never import one another; only what joins them may know two. */
const STAGES = ['import', 'clean', 'detect', 'suggest', 'link', 'review', 'change', 'search', 'report', 'archive'].join(
  '|',
);
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule('no-circular', 'Circular imports hide the direction of the data.', {}, { circular: true }),
    rule(
      'shared-is-pure',
      'shared/ may import only shared/ and, by name, the few pure libraries a stage stands on: no Node, DOM, Electron, React or Dexie.',
      { path: '^shared/' },
      {
        pathNot: [
          '^shared/',
          '^node_modules/(zod|@noble/hashes|papaparse|@types/papaparse|htmlparser2|tinyld|docx|fflate|@fontsource/amiri)/',
        ],
      },
    ),
    rule(
      'model-is-the-floor',
      'shared/model imports nothing of ours outside itself, so that everything may import it.',
      { path: '^shared/model/' },
      { pathNot: ['^shared/model/', '^node_modules/zod/'] },
    ),
    rule(
      'text-stands-on-the-model',
      'shared/text knows letters and dates, not stages.',
      { path: '^shared/text/' },
      { path: '^shared/', pathNot: '^shared/(model|text)/' },
    ),
    rule(
      'stages-do-not-meet',
      'A stage takes a value and returns a value; only shared/pipeline.ts, the workers, the command line and the actions join stages.',
      { path: `^shared/(${STAGES})/` },
      { path: '^shared/', pathNot: ['^shared/$1/', '^shared/(model|text|gazetteer)/'] },
    ),
    rule(
      'bundles-hold-changes',
      'A bundle is made of Changes and originals; it knows their model and their hash chain, and no stage.',
      { path: '^shared/bundle/' },
      { path: '^shared/', pathNot: '^shared/(bundle|change|model|text)/' },
    ),
    rule(
      'gazetteer-is-data',
      'The lexicon is data with its loader; it knows no stage.',
      { path: '^shared/gazetteer/' },
      { path: '^shared/', pathNot: '^shared/(model|text|gazetteer)/' },
    ),
    rule(
      'host-is-types-only',
      'The contract between renderer and shell is types; it pulls nothing in.',
      { path: '^shared/host\\.ts$' },
      { pathNot: '^shared/model/' },
    ),
    rule(
      'features-do-not-meet',
      'A screen never imports another screen; renderer/app composes them.',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    ),
    rule(
      'renderer-flows-up',
      'ui, i18n, host, store, workers and actions never import features or app.',
      { path: '^renderer/(ui|i18n|host|store|workers|actions)/' },
      { path: '^renderer/(features|app)/' },
    ),
    rule(
      'store-knows-no-action',
      'The store applies Changes; it does not know who asks for them.',
      { path: '^renderer/store/' },
      { path: '^renderer/(actions|workers|host)/' },
    ),
    rule(
      'dexie-in-store-only',
      'Only renderer/store knows the database.',
      { path: '^(renderer|shared|electron)/', pathNot: '^renderer/store/' },
      { path: '^node_modules/(dexie|dexie-react-hooks)/' },
    ),
    rule(
      'screens-read-through-queries',
      'Screens read through store/queries and write through actions; the rest of the store is out of their sight.',
      { path: '^renderer/(features|ui)/' },
      { path: '^renderer/store/', pathNot: '^renderer/store/queries/' },
    ),
    rule(
      'ui-is-dumb',
      'A ui component gets everything by props.',
      { path: '^renderer/ui/' },
      { path: '^(shared|electron|renderer)/', pathNot: '^(renderer/(ui|i18n)|shared/(model|text))/' },
    ),
    rule(
      'actions-reach-the-host',
      'Only actions (and app) talk to the host.',
      { path: '^renderer/', pathNot: '^renderer/(actions|app|host)/' },
      { path: '^renderer/host/' },
    ),
    rule(
      'electron-in-electron-only',
      'Only electron/ imports electron.',
      { pathNot: '^electron/' },
      { path: '^node_modules/electron/' },
    ),
    rule(
      'electron-knows-shared-only',
      'The main process never imports the renderer.',
      { path: '^electron/' },
      { path: '^renderer/' },
    ),
    rule(
      'command-line-is-plain-node',
      'The command line runs in plain Node too, so it never imports electron.',
      { path: '^electron/cli/' },
      { path: ['^node_modules/electron/', '^electron/(main|preload)\\.ts$', '^electron/(window|ipc)/'] },
    ),
    rule(
      'renderer-not-to-electron',
      'The renderer reaches the main process through the host contract only.',
      { path: '^renderer/' },
      { path: '^electron/' },
    ),
    rule(
      'nothing-imports-tests',
      'Product code never imports tests.',
      { path: '^(shared|renderer|electron)/' },
      { path: '^tests/' },
    ),
    rule(
      'no-orphans',
      'A module that nothing imports is dead.',
      {
        orphan: true,
        pathNot: ['\\.d\\.ts$', '\\.config\\.', '^build/', '^tests/', '^electron/(main|preload|cli/cli)\\.ts$'],
      },
      {},
    ),
    rule(
      'no-unresolved',
      'An import that does not resolve fails only at run time.',
      {},
      { couldNotResolve: true, pathNot: ['\\?(raw|url|inline|worker)', '^electron$'] },
    ),
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    tsPreCompilationDeps: true,
    exclude: { path: ['^dist/', '^node_modules/\\.cache/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.css', '.csv'],
    },
  },
};
