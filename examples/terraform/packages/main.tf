# What lambda-packer built and published, for one region: needs no provider.
#
#   module "packages" {
#     source        = "./packages"
#     lambda_packer = var.lambda_packer
#     dist          = "${path.root}/dist"
#     region        = "eu-west-1"
#   }

variable "lambda_packer" {
  description = "From dist/lambda_packer.auto.tfvars.json."
  type = object({
    functions = map(map(object({
      path             = string
      source_code_hash = string
      layers           = list(string)
      region_layers    = optional(map(list(string)), {})
    })))
    layers = map(map(object({
      path             = string
      source_code_hash = string
      arn              = optional(string)
      region_arns      = optional(map(string), {})
    })))
  })
}

variable "dist" {
  description = "Folder of the results, to which the paths are relative."
  type        = string
}

variable "region" {
  description = "Where the functions are."
  type        = string
}

variable "arch" {
  description = "amd64 or arm64, for functions that are built for both."
  type        = string
  default     = "amd64"
}

locals {
  architectures = { amd64 = "x86_64", arm64 = "arm64" }

  chosen = {
    for name, built in var.lambda_packer.functions :
    name => contains(keys(built), var.arch) ? var.arch : keys(built)[0]
  }
}

output "functions" {
  description = "Arguments of aws_lambda_function by name."
  value = {
    for name, arch in local.chosen : name => {
      filename         = "${var.dist}/${var.lambda_packer.functions[name][arch].path}"
      source_code_hash = var.lambda_packer.functions[name][arch].source_code_hash
      architectures    = [local.architectures[arch]]
      layers = lookup(
        var.lambda_packer.functions[name][arch].region_layers,
        var.region,
        var.lambda_packer.functions[name][arch].layers,
      )
    }
  }

  precondition {
    condition = alltrue(flatten([
      for name, arch in local.chosen : [
        for layer in lookup(
          var.lambda_packer.functions[name][arch].region_layers,
          var.region,
          var.lambda_packer.functions[name][arch].layers,
        ) : startswith(layer, "arn:")
      ]
    ]))
    error_message = "A layer is not published as it was built: run `lambda-packer publish` first."
  }
}

output "layers" {
  description = "Version ARNs by layer and architecture."
  value = {
    for name, built in var.lambda_packer.layers : name => {
      for arch, layer in built : arch => layer.region_arns[var.region] if contains(keys(layer.region_arns), var.region)
    }
  }
}
