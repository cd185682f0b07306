require "greetings"

class Hello
  def self.handler(event:, context:)
    { greeting: Greetings.for(event["name"]) }
  end
end
