/** The part of Eleventy 3.1.7 that this project uses; the package ships no types. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    globalData: Record<string, unknown>;
    addGlobalData(name: string, value: unknown): void;
    addExtension(extension: string | string[], options: { key: string; compile: () => Render }): void;
    addPassthroughCopy(paths: Record<string, string>): void;
    addWatchTarget(path: string, options?: { resetConfig?: boolean }): void;
    setFrontMatterParsingOptions(options: { engines: Record<string, unknown> }): void;
    setUseGitIgnore(use: boolean): void;
    setServerOptions(options: { showVersion?: boolean; domDiff?: boolean; port?: number }): void;
    on(event: "eleventy.config", listener: (config: TemplateConfig) => void): void;
    on(event: "eleventy.beforeWatch", listener: (changed: string[]) => void): void;
    on(event: "eleventy.before", listener: () => void): void;
    on(event: "eleventy.after", listener: (result: BuildResult) => void | Promise<void>): void;
  }
  export interface TemplateConfig {
    usesGraph: { addDependency(file: string, imports: string[]): void };
  }
  export interface BuildResult {
    directories: { output: string };
    results: { inputPath: string; outputPath: string; url: string; content: string }[];
  }
  export type Render = (this: { defaultRenderer(data: unknown): Promise<unknown> }, data: unknown) => Promise<string>;
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options?: { configPath?: string; quietMode?: boolean; runMode?: "build" | "serve" | "watch"; config?: (config: UserConfig) => void },
    );
    disableLogger(): void;
    init(): Promise<void>;
    /** Builds, watches, and gives what builds again as if `path` had changed. */
    watch(): Promise<(path: string) => Promise<void>>;
    serve(port: number): Promise<void>;
    write(): Promise<void>;
    toJSON(): Promise<BuildResult["results"]>;
  }
}
