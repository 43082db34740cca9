/** `tenk schema`: the JSON Schema of an output or of a record. */
import { type CommandDefinition, exitStatus, Misuse } from './command.ts';

export const schemaCommand: CommandDefinition = {
  name: 'schema',
  arguments: '[name...]',
  summary: 'print the JSON Schema of an output or of a record',
  examples: [
    ['tenk schema', 'of what parse prints'],
    ['tenk schema tables', 'of what tables prints'],
    ['tenk schema market', 'of one record'],
  ],
  configure() {},
  async run(names, _options, terminal) {
    const { jsonSchema, outputSchemas, recordSchemas } = await import('../index.ts');
    const schemas = { ...recordSchemas, ...outputSchemas };
    const [name = 'parse', ...rest] = names;
    if (rest.length > 0) throw new Misuse('name one schema at a time');
    const schema = Object.hasOwn(schemas, name) ? schemas[name as keyof typeof schemas] : undefined;
    if (!schema) {
      throw new Misuse(`no schema '${name}'; there are ${Object.keys(schemas).join(', ')}`);
    }
    const value = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: `tenk ${name}`,
      ...jsonSchema(schema),
    };
    await terminal.write(`${JSON.stringify(value, null, 2)}\n`);
    return exitStatus.done;
  },
};
