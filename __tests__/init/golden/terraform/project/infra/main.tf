module "api" {
  source        = "terraform-aws-modules/lambda/aws"
  version       = "~> 8.0"
  function_name = "${var.prefix}-api"
  handler       = "app.handler"
  runtime       = var.runtime
  architectures = ["arm64"]
  source_path   = "${path.module}/../functions/api"
  layers = [
    module.common.lambda_layer_arn,
    "arn:aws:lambda:eu-west-1:580247275435:layer:LambdaInsightsExtension:38",
    aws_lambda_layer_version.other.arn,
  ]
}

module "worker" {
  source  = "terraform-aws-modules/lambda/aws"
  handler = "worker.handler"
  runtime = local.runtime
  source_path = [
    "${path.module}/../functions/worker",
    {
      path          = "../shared"
      prefix_in_zip = "shared"
      patterns = <<END
        !.*/tests/.*
        !.*\.md
        (a|b).*
      END
    },
    { pip_requirements = "${path.module}/../functions/worker/requirements-prod.txt" },
  ]
  build_in_docker = true
  docker_image    = "public.ecr.aws/sam/build-python3.13"
}

module "built" {
  source      = "git::https://github.com/terraform-aws-modules/terraform-aws-lambda.git?ref=v8.0.0"
  handler     = "index.handler"
  runtime     = "nodejs22.x"
  for_each    = toset(["a", "b"])
  source_path = [{ path = "../functions/built", npm_requirements = false, commands = ["npm run build", ":zip"] }]
}

module "existing" {
  source                 = "terraform-aws-modules/lambda/aws"
  handler                = "index.handler"
  runtime                = "nodejs22.x"
  create_package         = false
  local_existing_package = "../existing.zip"
}

module "unknown" {
  source      = "terraform-aws-modules/lambda/aws"
  handler     = "index.handler"
  runtime     = "nodejs22.x"
  source_path = data.external.where.result.path
}

module "image" {
  source         = "terraform-aws-modules/lambda/aws"
  create_package = false
  package_type   = "Image"
  image_uri      = module.docker.image_uri
}

module "docker" {
  source      = "terraform-aws-modules/lambda/aws//modules/docker-build"
  ecr_repo    = "images"
  source_path = "../functions/image"
}

module "vpc" {
  source = "terraform-aws-modules/vpc/aws"
}
