module Greetings
  def self.for(name)
    "Hello, #{name}"
  end
end
