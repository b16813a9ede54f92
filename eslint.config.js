import * as regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

/** What would make one build differ from the next: the clock, the machine's locale, the machine's time zone. */
const sameEverywhere = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now'], CallExpression[callee.name='Date']",
    message: "A build must not depend on the clock: take the day from the article.",
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "A build must not depend on the clock: take the day from the article.",
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length>1]",
    message: "Counts in the machine's own time zone: use Date.UTC.",
  },
  {
    selector: "CallExpression[callee.property.name=/^(localeCompare|toLocaleString|toLocaleDateString|toLocaleTimeString|toLocaleLowerCase|toLocaleUpperCase)$/]",
    message: "Depends on the machine's locale: compare by code unit, write dates by hand.",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "A build must give the same result each time.",
  },
];

/** The renderer escapes by default; markup that it must not escape comes from one helper. */
const rawMarkup = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML']",
  message: "Raw markup goes through templates/components/raw-html.tsx.",
};

/** No regular expression may take more than linear time: articles are anybody's text. */
const linearPatterns = {
  "regexp/no-super-linear-move": "error",
  "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
  "regexp/no-empty-alternative": "error",
  "regexp/no-useless-assertions": "error",
  "regexp/no-misleading-unicode-character": "error",
};

export default tseslint.config(
  { ignores: ["node_modules/", "_site/", ".site-*/", ".old-site-*/"] },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.base],
    plugins: { regexp },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      ...linearPatterns,
      "no-control-regex": "error",
      "no-constant-condition": ["error", { checkLoops: false }],
      "no-fallthrough": "error",
      "no-self-compare": "error",
      "no-template-curly-in-string": "error",
      "no-unsafe-finally": "error",
      "no-restricted-properties": ["error", { object: "process", property: "exit", message: "Cuts off what is still being written: set process.exitCode." }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "prefer-const": "error",
      "no-var": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/require-array-sort-compare": ["error", { ignoreStringArrays: true }],
      "@typescript-eslint/only-throw-error": "error",
    },
  },
  {
    files: ["src/**/*.ts", "templates/**/*.{ts,tsx}", ".eleventy.ts"],
    rules: { "no-restricted-syntax": ["error", ...sameEverywhere, rawMarkup] },
  },
  { files: ["templates/components/raw-html.tsx"], rules: { "no-restricted-syntax": ["error", ...sameEverywhere] } },
);
