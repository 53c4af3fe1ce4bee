/* The manual: this function's own description, with examples that run. Text only ever becomes text nodes. */
(() => {
  "use strict";
  const main = document.getElementById("main");
  const LONGEST = 20000;

  function node(name, properties = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) if (value !== null && value !== undefined && value !== false) made.setAttribute(key, value);
    made.append(...children.filter((child) => child !== null && child !== undefined));
    return made;
  }

  /** Words of the description, in which backticks mark code. */
  const prose = (text = "") => node("p", {}, ...text.split("`").map((part, i) => i % 2 ? node("code", {}, part) : part));

  const named = (pairs) => node("dl", {}, ...pairs.flatMap(([name, ...about]) => [node("dt", {}, node("code", {}, name)), node("dd", {}, ...about)]));

  /** What a value of this schema is, with links to the schemas it names. */
  function kind(schema = {}) {
    if (schema.$ref) {
      const name = schema.$ref.split("/").at(-1);
      return [node("a", { href: `#schema-${name}` }, name)];
    }
    if (schema.anyOf) return schema.anyOf.flatMap((one, i) => [...(i ? [" or "] : []), ...kind(one)]);
    const types = [schema.type ?? []].flat();
    if (types.includes("array")) return ["list of ", ...kind(schema.items)];
    const values = (schema.enum ?? []).filter((value) => value !== null);
    return [types.join(" or "), schema.format ? ` (${schema.format})` : "", values.length ? `: ${values.join(", ")}` : ""];
  }

  function field(parameter, number) {
    const { name, schema, example, required } = parameter;
    const list = schema.type === "array", values = (list ? schema.items : schema).enum;
    const id = `p${number}-${name}`, chosen = String(example ?? "");
    const input = values && !list
      ? node("select", { name, id, "aria-describedby": `${id}-about` }, ...(required ? [] : [node("option", { value: "" }, "any")]),
        ...values.map((value) => node("option", { value, selected: value === chosen ? "" : false }, value)))
      : node("input", { name, id, value: chosen, required: required ? "" : false, "aria-describedby": `${id}-about`, autocomplete: "off" });
    const about = prose(parameter.description);
    about.id = `${id}-about`;
    about.className = "soft";
    return node("div", { class: "wide" }, node("label", { for: id }, `${name}${required ? " (required)" : ""}`), input, about);
  }

  function operation(path, about, number) {
    const parameters = about.parameters ?? [];
    const forms = Object.keys(about.responses["200"].content ?? {}).map((type) => type.split(";")[0]);
    const output = node("div", { "aria-live": "polite" });
    const accept = node("select", { id: `f${number}` }, ...forms.map((type) => node("option", {}, type)));
    const fields = (all) => all.map((parameter) => field(parameter, number));
    const optional = parameters.filter(({ required }) => !required);
    const form = node("form", { "aria-label": `Try ${path}` }, ...fields(parameters.filter(({ required }) => required)),
      optional.length ? node("details", { class: "wide" }, node("summary", {}, `${optional.length} more parameter${optional.length > 1 ? "s" : ""} of ${path}`), ...fields(optional)) : null,
      node("label", { for: `f${number}` }, "Accept", accept), node("button", { type: "submit" }, "Try it"));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      run(path, parameters, new FormData(form), accept.value, output).catch((failure) => output.replaceChildren(node("p", { role: "alert" }, failure.message)));
    });
    return node("section", { id: about.operationId }, node("h3", {}, node("code", {}, `GET ${path}`)), node("p", {}, node("strong", {}, about.summary ?? "")),
      about.description ? prose(about.description) : null, form, output,
      node("details", {}, node("summary", {}, `Answers of ${path}`), named(Object.entries(about.responses).map(([status, { description, content }]) =>
        [status, prose(description), ...Object.entries(content ?? {}).map(([type, { schema }]) => node("p", {}, node("code", {}, type), " ", ...(schema?.$ref ? kind(schema) : [])))]))));
  }

  async function run(path, parameters, given, accept, output) {
    const query = new URLSearchParams();
    let address = path;
    for (const { name, in: place } of parameters) {
      const value = given.get(name);
      if (place === "path") address = address.replace(`{${name}}`, encodeURIComponent(value));
      else if (value) query.set(name, value);
    }
    if (String(query)) address += `?${query}`;
    const response = await fetch(address, { headers: { Accept: accept } });
    const text = await response.text(), type = response.headers.get("Content-Type") ?? "";
    const body = type.includes("json") && !type.includes("ndjson") && text ? JSON.stringify(JSON.parse(text), null, 2) : text;
    output.replaceChildren(
      node("p", {}, node("strong", {}, `${response.status}`), ` ${type}, ${text.length} characters`),
      node("pre", { tabindex: 0, "aria-label": "Request" }, node("code", {}, `curl${accept === "application/json" ? "" : ` -H 'Accept: ${accept}'`} '${location.origin}${address}'`)),
      node("pre", { tabindex: 0, "aria-label": "Answer" }, node("code", {}, body.length > LONGEST ? `${body.slice(0, LONGEST)}\n…` : body)),
      ...(type.startsWith("image/svg") && response.ok ? [node("img", { src: address, alt: `What ${path} draws` })] : []));
  }

  const schema = ([name, about]) => node("details", { id: `schema-${name}` }, node("summary", {}, name), about.description ? prose(about.description) : null,
    named(Object.entries(about.properties ?? {}).map(([property, one]) => [property, node("p", {}, ...kind(one), (about.required ?? []).includes(property) ? "" : ", not always there"), one.description ? prose(one.description) : null])));

  /** A kind of problem, under the place that its type names. */
  const problem = ({ type, title, status, meaning }) => node("section", { id: type.split("#")[1] },
    node("h3", {}, `${status}: ${title}`), prose(meaning), node("p", {}, "Its type: ", node("code", {}, type)));

  /** Opens what the address names. */
  function lookUp() {
    const named = document.getElementById(location.hash.slice(1));
    if (named?.localName === "details") named.open = true;
    named?.scrollIntoView();
  }

  addEventListener("hashchange", lookUp);

  async function show() {
    const response = await fetch("/v1/openapi", { headers: { Accept: "application/json" } });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const { info, paths, components } = await response.json();
    const operations = Object.entries(paths).map(([path, { get }]) => [path, get]);
    const tags = [...new Set(["Figures", ...operations.flatMap(([, { tags: all }]) => all)])];
    main.replaceChildren(node("h1", {}, `${info.title}: the interface`), prose(info.description),
      node("nav", { "aria-label": "Paths" }, node("ul", {}, ...operations.map(([path, about]) => node("li", {}, node("a", { href: `#${about.operationId}` }, path))))),
      ...tags.flatMap((tag) => [node("h2", {}, tag), ...operations.filter(([, about]) => about.tags.includes(tag)).map(([path, about]) => operation(path, about, operations.findIndex(([one]) => one === path)))]),
      node("h2", {}, "Problems"), ...components.schemas.Problem["x-types"].map(problem),
      node("h2", {}, "Schemas"), ...Object.entries(components.schemas).map(schema));
    lookUp();
  }

  show().catch((failure) => main.replaceChildren(node("h1", {}, "That cannot be shown"), node("p", { role: "alert" }, failure.message)));
})();
