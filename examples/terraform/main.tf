# Functions from what lambda-packer built, with the layer versions that it published.
#
#   lambda-packer build --publish
#   terraform apply -var-file=dist/lambda_packer.auto.tfvars.json

terraform {
  required_version = ">= 1.3"
  required_providers {
    aws = { source = "hashicorp/aws", version = ">= 5.0" }
  }
}

variable "lambda_packer" {
  type = any
}

variable "region" {
  type    = string
  default = "eu-west-1"
}

provider "aws" {
  region = var.region
}

module "packages" {
  source        = "./packages"
  lambda_packer = var.lambda_packer
  dist          = "${path.root}/dist"
  region        = var.region
}

data "aws_iam_policy_document" "lambda" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "function" {
  name_prefix        = "lambda-packer-"
  assume_role_policy = data.aws_iam_policy_document.lambda.json
}

resource "aws_lambda_function" "this" {
  for_each = module.packages.functions

  function_name    = each.key
  role             = aws_iam_role.function.arn
  runtime          = "python3.13"
  handler          = "app.handler"
  filename         = each.value.filename
  source_code_hash = each.value.source_code_hash
  architectures    = each.value.architectures
  layers           = each.value.layers
}
