# Loaded into every Ruby that installs for a foreign machine: gems are chosen for the target, and what would have to be compiled is only noted.
require "fileutils"
require "rubygems"
require "rubygems/ext"

target = Gem::Platform.new(RbConfig::CONFIG["arch"].sub(/\A[^-]+/, ENV.fetch("LAMBDA_PACKER_CPU")))
Gem::Platform.define_singleton_method(:local) { |*| target }
Gem.platforms = [Gem::Platform::RUBY, target]

Gem::Ext::Builder.class_eval do
  define_method(:build_extensions) do
    return if @spec.extensions.empty?
    File.open(ENV.fetch("LAMBDA_PACKER_PENDING"), "a") { |out| out.puts(@spec.full_name) }
    # Bundler passes over gems whose extensions are missing.
    FileUtils.mkdir_p(@spec.extension_dir)
    FileUtils.touch(@spec.gem_build_complete_path)
  end
end
