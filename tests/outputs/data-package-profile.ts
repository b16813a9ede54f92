/**
 * What the Data Package standard, version 2, demands of a descriptor (https://datapackage.org/standard/data-package/,
 * data-resource, table-schema), as far as this site's descriptor uses it. Properties of other names are allowed there.
 */
export const dataPackageProfile = {
  type: "object",
  required: ["resources"],
  properties: {
    $schema: { type: "string", format: "uri" },
    name: { type: "string", pattern: "^[a-z0-9._/-]+$" },
    id: { type: "string" },
    title: { type: "string" },
    description: { type: "string" },
    homepage: { type: "string", format: "uri" },
    resources: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["name", "path"],
        properties: {
          name: { type: "string", minLength: 1 },
          // A file beside or below the descriptor: no absolute path, no way up.
          path: { type: "string", pattern: "^(?!/)(?!.*\\.\\.)[^\\\\]+$" },
          type: { const: "table" },
          format: { type: "string" },
          mediatype: { type: "string", pattern: "^.+/.+$" },
          encoding: { const: "utf-8" },
          bytes: { type: "integer", minimum: 1 },
          hash: { type: "string", pattern: "^(?:[^:]+:)?[a-f0-9]+$" },
          title: { type: "string" },
          description: { type: "string" },
          schema: {
            type: "object",
            required: ["fields"],
            properties: {
              $schema: { type: "string", format: "uri" },
              fields: {
                type: "array",
                minItems: 1,
                items: {
                  type: "object",
                  required: ["name"],
                  properties: {
                    name: { type: "string" },
                    type: { enum: ["string", "number", "integer", "boolean", "object", "array", "list", "datetime", "date", "time", "year", "yearmonth", "duration", "geopoint", "geojson", "any"] },
                    description: { type: "string" },
                    constraints: { type: "object", properties: { required: { type: "boolean" }, enum: { type: "array", minItems: 1, uniqueItems: true } } },
                  },
                },
              },
              primaryKey: { type: "array", minItems: 1, items: { type: "string" } },
              missingValues: { type: "array", items: { type: "string" } },
            },
          },
        },
      },
    },
  },
};
