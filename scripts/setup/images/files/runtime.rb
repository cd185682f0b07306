# A client of Lambda's Runtime API for Ruby: loads `file.method` or `file.Class.method` and answers events, as aws_lambda_ric does.
require 'json'
require 'net/http'

$stdout.sync = true
API = URI("http://#{ENV.fetch('AWS_LAMBDA_RUNTIME_API')}/2018-06-01/runtime/")
Context = Struct.new(:aws_request_id, :invoked_function_arn, :deadline_ms) do
  def get_remaining_time_in_millis = deadline_ms.to_i - (Time.now.to_f * 1000).to_i
end

def post(path, body)
  Net::HTTP.post(API + path, JSON.generate(body), 'content-type' => 'application/json')
end

def fault(error)
  { errorMessage: error.message, errorType: "Function<#{error.class}>", stackTrace: error.backtrace || [] }
end

begin
  file, *owner, name = ARGV.fetch(0).split('.')
  require File.join(ENV.fetch('LAMBDA_TASK_ROOT'), file)
  receiver = owner.empty? ? self : Kernel.const_get(owner.join('::'))
  handler = receiver.method(name)
rescue Exception => error # rubocop:disable Lint/RescueException
  post('init/error', fault(error))
  exit 1
end

loop do
  http = Net::HTTP.new(API.host, API.port)
  http.read_timeout = nil
  event = http.get(API.path + 'invocation/next')
  id = event['lambda-runtime-aws-request-id']
  context = Context.new(id, event['lambda-runtime-invoked-function-arn'], event['lambda-runtime-deadline-ms'])
  begin
    post("invocation/#{id}/response", handler.call(event: JSON.parse(event.body), context: context))
  rescue Exception => error # rubocop:disable Lint/RescueException
    post("invocation/#{id}/error", fault(error))
  end
end
