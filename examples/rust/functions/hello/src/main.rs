use serde_json::{json, Value};

/// Takes events from Lambda's Runtime API, one after the other, and answers them.
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let api = std::env::var("AWS_LAMBDA_RUNTIME_API")?;
    let invocation = format!("http://{api}/2018-06-01/runtime/invocation");
    loop {
        let next = minreq::get(format!("{invocation}/next")).send()?;
        let id = next.headers.get("lambda-runtime-aws-request-id").ok_or("no request id")?;
        let answer = hello(&next.json()?);
        minreq::post(format!("{invocation}/{id}/response")).with_json(&answer)?.send()?;
    }
}

fn hello(event: &Value) -> Value {
    let name = event["name"].as_str().unwrap_or("nobody");
    json!({ "greeting": format!("Hello, {name}"), "arch": std::env::consts::ARCH })
}
