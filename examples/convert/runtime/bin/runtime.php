<?php
// Lambda's Runtime API (docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html): take an event, call the handler, answer.
$api = 'http://' . getenv('AWS_LAMBDA_RUNTIME_API') . '/2018-06-01/runtime';

function post(string $url, mixed $body): void
{
    $options = ['method' => 'POST', 'header' => 'content-type: application/json', 'content' => json_encode($body)];
    file_get_contents($url, false, stream_context_create(['http' => $options]));
}

$handler = require '/var/task/' . basename(getenv('_HANDLER')) . '.php';
while (true) {
    $event = file_get_contents("$api/invocation/next", false, stream_context_create(['http' => ['timeout' => -1]]));
    foreach ($http_response_header as $line) {
        if (stripos($line, 'lambda-runtime-aws-request-id:') === 0) {
            $id = trim(substr($line, strpos($line, ':') + 1));
        }
    }
    try {
        post("$api/invocation/$id/response", $handler(json_decode($event, true)));
    } catch (Throwable $error) {
        post("$api/invocation/$id/error", ['errorType' => get_class($error), 'errorMessage' => $error->getMessage()]);
    }
}
