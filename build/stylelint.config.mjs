/** Logical sides only: a style that names left or right is wrong in half of our languages. */
export default {
  rules: {
    'property-disallowed-list': [
      [
        'left',
        'right',
        '/^(margin|padding|border|scroll-margin|scroll-padding)-(left|right)/',
        'float',
        '/^border-(top|bottom)-(left|right)-radius$/',
      ],
      { message: 'Use the logical property (inline-start, inline-end): the interface runs both ways.' },
    ],
    'declaration-property-value-disallowed-list': [
      { 'text-align': ['left', 'right'], clear: ['left', 'right'], 'caption-side': ['left', 'right'] },
      { message: 'Use start or end: the interface runs both ways.' },
    ],
  },
};
