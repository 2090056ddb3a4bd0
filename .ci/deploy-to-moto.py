"""Translates template.yaml as SAM does and deploys it to a moto server through CloudFormation, without and with a key of
the seller's own.

    deploy-to-moto.py ENDPOINT

Fails where the translation or the deployment does, or where a resource of the translated template is missing afterwards.
"""
import json
import os
import sys
import time

import boto3
import moto.cloudformation.parsing  # noqa: F401  loads every model that moto's CloudFormation can make
from moto.core.common_models import CloudFormationModel
from samtranslator.translator.transform import transform
from samtranslator.yaml_helper import yaml_parse

REGION = "eu-central-1"
PARAMETERS = {
    "SenderAddress": "orders@hearthline.example",
    "SenderIdentity": "hearthline.example",
    "SellingPartnerSecretArn": f"arn:aws:secretsmanager:{REGION}:123456789012:secret:selling-partner-AbCdEf",
    "AlarmEmail": "night@hearthline.example",
}
STACKS = {
    "afterorder": PARAMETERS,
    "afterorder-with-key": PARAMETERS
    | {"EncryptionKeyArn": f"arn:aws:kms:{REGION}:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"},
}


class ManagedPolicies:
    """What SAM would ask IAM for."""

    def load(self):
        return {
            name: f"arn:aws:iam::aws:policy/service-role/{name}"
            for name in ("AWSLambdaBasicExecutionRole", "AWSLambdaSQSQueueExecutionRole")
        }


def translated(path, parameters):
    os.environ.setdefault("AWS_DEFAULT_REGION", REGION)
    with open(path) as file:
        template = yaml_parse(file.read())
    for resource in template["Resources"].values():
        if resource["Type"] == "AWS::Serverless::Function":
            resource["Properties"]["CodeUri"] = "s3://artifacts/" + os.path.basename(resource["Properties"]["CodeUri"])
    return transform(template, parameters, ManagedPolicies())


def known_types():
    kinds, known = [CloudFormationModel], set()
    while kinds:
        for kind in kinds.pop().__subclasses__():
            kinds.append(kind)
            try:
                known.add(kind.cloudformation_type())
            except (NotImplementedError, TypeError):
                pass
    return known


def without_unknown(template):
    """The template with what moto's CloudFormation can make, and names in the place of references to the rest."""
    known = known_types()
    unknown = {name for name, resource in template["Resources"].items() if resource["Type"] not in known}

    def replaced(node):
        if isinstance(node, list):
            return [replaced(element) for element in node]
        if not isinstance(node, dict):
            return node
        if node.get("Ref") in unknown:
            name = node["Ref"]
            alias_of = template["Resources"][name]["Properties"].get("FunctionName") if name.endswith("Aliaslive") else None
            return {"Fn::GetAtt": [alias_of["Ref"], "Arn"]} if alias_of else name
        target = node.get("Fn::GetAtt")
        if target and target[0] in unknown:
            return f"arn:aws:unknown:{REGION}:123456789012:{target[0]}"
        if "Fn::Sub" in node and isinstance(node["Fn::Sub"], str):
            text = node["Fn::Sub"]
            for name in unknown:
                text = text.replace("${" + name + "}", name)
            return {"Fn::Sub": text}
        return {key: replaced(value) for key, value in node.items()}

    kept = dict(template)
    kept["Resources"] = {name: replaced(resource) for name, resource in template["Resources"].items() if name not in unknown}
    for resource in kept["Resources"].values():
        if "DependsOn" in resource:
            depends = resource["DependsOn"] if isinstance(resource["DependsOn"], list) else [resource["DependsOn"]]
            resource["DependsOn"] = [name for name in depends if name not in unknown]
    kept["Outputs"] = replaced(template["Outputs"])
    return kept, unknown


def main(endpoint):
    def client(service):
        return boto3.client(service, endpoint_url=endpoint, region_name=REGION,
                            aws_access_key_id="test", aws_secret_access_key="test")

    s3 = client("s3")
    s3.create_bucket(Bucket="artifacts", CreateBucketConfiguration={"LocationConstraint": REGION})
    for jar in ("order-events.jar", "send-follow-up.jar", "mail-events.jar", "dead-letters.jar"):
        s3.put_object(Bucket="artifacts", Key=jar, Body=b"PK\x05\x06" + b"\0" * 18)
    for name, parameters in STACKS.items():
        deploy(client("cloudformation"), name, parameters)


def deploy(cloudformation, name, parameters):
    template = translated(os.path.join(os.path.dirname(__file__), "..", "template.yaml"), parameters)
    print(f"{name}: translated: {len(template['Resources'])} resources")
    deployed, unknown = without_unknown(template)
    cloudformation.create_stack(
        StackName=name,
        TemplateBody=json.dumps(deployed, separators=(",", ":")),
        Parameters=[{"ParameterKey": key, "ParameterValue": value} for key, value in parameters.items()],
        Capabilities=["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"],
    )
    for _ in range(60):
        stack = cloudformation.describe_stacks(StackName=name)["Stacks"][0]
        if not stack["StackStatus"].endswith("IN_PROGRESS"):
            break
        time.sleep(1)
    print(f"{name}: deployed:", stack["StackStatus"])
    if stack["StackStatus"] != "CREATE_COMPLETE":
        sys.exit(f"the stack did not come up: {stack.get('StackStatusReason', '')}")

    there = {
        resource["LogicalResourceId"]
        for page in cloudformation.get_paginator("list_stack_resources").paginate(StackName=name)
        for resource in page["StackResourceSummaries"]
        if resource.get("PhysicalResourceId")
    }
    # moto makes versions and permissions, but lists none of them.
    unlisted = ("AWS::Lambda::Version", "AWS::Lambda::Permission")
    missing = sorted(resource_name for resource_name, resource in deployed["Resources"].items()
                     if resource_name not in there and resource["Type"] not in unlisted)
    print(f"resources in the stack: {len(there)}")
    print("left out, as moto's CloudFormation cannot make them:",
          ", ".join(f"{each} ({template['Resources'][each]['Type']})" for each in sorted(unknown)))
    if missing:
        sys.exit(f"missing after the deployment: {missing}")
    outputs = {output["OutputKey"] for output in stack.get("Outputs", [])}
    if set(template["Outputs"]) - outputs:
        sys.exit(f"outputs missing after the deployment: {sorted(set(template['Outputs']) - outputs)}")
    print("outputs:", ", ".join(sorted(outputs)))


if __name__ == "__main__":
    main(sys.argv[1])
