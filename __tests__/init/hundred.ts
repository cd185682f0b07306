export const HANDLER = 'def handler(event, context):\n    return event\n';

const functionText = (name: string): string => `  ${name}:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: functions/${name}
      Handler: app.handler
      Layers: [!Ref Common]
      Environment: { Variables: { TABLE: !GetAtt Table.Arn } }
`;

/** A SAM repository of 100 functions of 7 files, and a layer; path → content. */
export function hundred(): Record<string, string> {
  const names = Array.from({ length: 100 }, (_, i) => `F${i}`);
  const template = `Transform: AWS::Serverless-2016-10-31
Globals: { Function: { Runtime: python3.13, Architectures: [arm64] } }
Resources:
  Common:
    Type: AWS::Serverless::LayerVersion
    Metadata: { BuildMethod: python3.13 }
    Properties: { ContentUri: common }
${names.map(functionText).join('')}`;
  return {
    'template.yaml': template,
    'common/common.py': 'X = 1\n',
    ...Object.fromEntries(
      names.flatMap((name) => [
        [`functions/${name}/app.py`, HANDLER],
        [`functions/${name}/requirements.txt`, 'idna==3.10\n'],
        ...Array.from({ length: 5 }, (_, i) => [`functions/${name}/lib/part${i}.py`, `X = ${i}\n`]),
      ]),
    ),
  };
}
