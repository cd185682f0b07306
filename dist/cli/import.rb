# Loads a handler as the runtime does: ruby -e <this> HANDLER
file, _, name = ARGV[0].partition('.')
$LOAD_PATH.unshift('/var/task')
require file
*modules, function = name.split('.')
holder = modules.flat_map { |part| part.split('::') }.inject(Object) { |found, part| found.const_get(part) }
known = modules.empty? ? Object.private_method_defined?(function) || Object.method_defined?(function) : holder.respond_to?(function)
abort "HandlerNotFound: #{file}.rb defines no '#{name}'" unless known
