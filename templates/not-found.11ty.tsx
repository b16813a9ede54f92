import { sitePath } from "../src/publish/site-path.ts";
import { Layout } from "./components/layout.tsx";

export const data = { permalink: "/404.html" };

export default function NotFoundPage() {
  return (
    <Layout title="Page not found" description="There is no page at this address.">
      <header class="page-head">
        <h1>Page not found</h1>
        <p class="lead">There is no page at this address. The <a href={sitePath("/")}>timeline</a> lists all events, <a href={sitePath("/sources/")}>sources</a> all reports.</p>
      </header>
    </Layout>
  );
}
