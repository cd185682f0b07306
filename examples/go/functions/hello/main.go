package main

import (
	"context"
	"runtime"

	"github.com/aws/aws-lambda-go/lambda"
)

type event struct {
	Name string `json:"name"`
}

type answer struct {
	Greeting string `json:"greeting"`
	Arch     string `json:"arch"`
}

func handle(_ context.Context, e event) (answer, error) {
	return answer{Greeting: "Hello, " + e.Name, Arch: runtime.GOARCH}, nil
}

func main() {
	lambda.Start(handle)
}
