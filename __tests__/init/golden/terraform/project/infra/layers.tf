variable "runtime" {
  type    = string
  default = "python3.13"
}

locals {
  runtime = var.runtime
}

module "common" {
  source              = "terraform-aws-modules/lambda/aws"
  create_layer        = true
  layer_name          = "common"
  description         = "Shared helpers"
  compatible_runtimes = ["python3.13"]
  runtime             = "python3.13"
  source_path = [{
    path             = "${path.module}/../layers/common"
    pip_requirements = true
    prefix_in_zip    = "python"
  }]
}
