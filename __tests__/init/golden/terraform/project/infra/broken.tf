module "later" {
  source = "terraform-aws-modules/lambda/aws"
