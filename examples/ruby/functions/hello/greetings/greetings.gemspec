Gem::Specification.new do |spec|
  spec.name = "greetings"
  spec.version = "1.0.0"
  spec.summary = "Greets"
  spec.authors = ["Example"]
  spec.files = Dir["lib/**/*.rb"]
end
