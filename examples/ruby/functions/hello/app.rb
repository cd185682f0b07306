require "greetings"

def handler(event:, context:)
  { greeting: Greetings.for(event["name"]) }
end
