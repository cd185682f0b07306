<?php

return fn (array $event): array => [
    'message' => 'Hello, ' . ($event['name'] ?? 'World') . '!',
    'php' => PHP_MAJOR_VERSION,
    'path' => PHP_BINARY,
];
