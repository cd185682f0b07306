"""An independent client: reads with boto3 what was published, and prints it as JSON.

second-client.py layer REGION NAME FILE     the newest version; what its Location serves goes to FILE when it is an address
second-client.py object REGION BUCKET KEY FILE
second-client.py bucket REGION BUCKET       makes a bucket
second-client.py function REGION NAME ZIP LAYERS.json
second-client.py stack REGION NAME TEMPLATE PARAMETERS.json
"""

import json
import sys
import urllib.request

import boto3

what, region, *words = sys.argv[1:]
client = lambda service: boto3.client(service, region_name=region)


def layer(name, file):
    newest = max(client("lambda").list_layer_versions(LayerName=name)["LayerVersions"], key=lambda it: it["Version"])
    version = client("lambda").get_layer_version(LayerName=name, VersionNumber=newest["Version"])
    location = version["Content"]["Location"]
    if location.startswith("http"):
        with urllib.request.urlopen(location) as answer, open(file, "wb") as out:
            out.write(answer.read())
    return version


def object(bucket, key, file):
    client("s3").download_file(bucket, key, file)
    return client("s3").head_object(Bucket=bucket, Key=key)["Metadata"]


def bucket(name):
    place = {} if region == "us-east-1" else {"CreateBucketConfiguration": {"LocationConstraint": region}}
    client("s3").create_bucket(Bucket=name, **place)


def role():
    iam = client("iam")
    return iam.create_role(RoleName="r", AssumeRolePolicyDocument="{}")["Role"]["Arn"]


def function(name, zip, layers):
    return client("lambda").create_function(
        FunctionName=name,
        Role=role(),
        Runtime="python3.13",
        Handler="app.handler",
        Code={"ZipFile": open(zip, "rb").read()},
        Layers=json.load(open(layers)),
    )


def stack(name, template, parameters):
    client("cloudformation").create_stack(
        StackName=name, TemplateBody=open(template).read(), Parameters=json.load(open(parameters))
    )
    return {each["OutputKey"]: each["OutputValue"] for each in client("cloudformation").describe_stacks(StackName=name)["Stacks"][0]["Outputs"]}


print(json.dumps(globals()[what](*words), default=str))
