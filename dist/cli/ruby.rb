# Installs one tree of Ruby gems inside a build container (Ruby 3.2 or later with its own Bundler, nothing else).
#
#   ruby ruby.rb install STAGE   installs for the target, what is prebuilt or needs no compiler; compiles too when this machine is the target's
#   ruby ruby.rb build STAGE     runs under the target platform: compiles what `install` left pending
#
# Reads  /packer/step/options.json, /packer/step/in/   what to install (see graph/context.ts)
#        /packer/installer.json, /packer/ca.pem        servers, credentials, proxies, certificates (secret mounts)
#        /packer/resolved/                             in `build`: the installed folder, as `install` wrote it to /s
# Writes /o/meta.json                                  what was done; nothing but /o leaves the container
#        /o/tree.tar                                   the result: tar members STAGE/tree/…, a GEM_HOME of gems/, specifications/ and extensions/
require "bundler"
require "etc"
require "fileutils"
require "json"
require "rubygems/ext"

STEP, PRIVATE, RESOLVED, WORK = %w[/packer/step /packer/private /packer/resolved /w]
OUT, STATE, BUNDLE, TOOLS = %w[/o /s /w-bundle /w-tools]
API = RbConfig::CONFIG["ruby_version"]
HOME = "#{BUNDLE}/ruby/#{API}"
MACHINE = Etc.uname[:machine]
MACHINES = { "linux/amd64" => "x86_64", "linux/arm64" => "aarch64" }.freeze
# Roots that images bring along; a company's bundle is added to the first that exists, not put in its place.
SYSTEM_ROOTS = %w[/etc/pki/tls/certs/ca-bundle.crt /etc/ssl/certs/ca-certificates.crt /etc/ssl/cert.pem].freeze
# Groups of a Gemfile that are for development, and stay away unless they are asked for.
DEVELOPMENT = %w[development test].freeze

# The reason was printed already, or is the message.
class Failed < StandardError; end

def read_json(path)
  text = File.read(path)
  text.empty? ? {} : JSON.parse(text)
end

# Bundler's cache of downloads bears one user at a time, and names its folders by logins: it is not kept.
#
# The environment of every program: the image's, what makes builds repeatable, `build.env`, and the user's configuration.
def environment(step)
  user = read_json("/packer/installer.json")
  home = "#{PRIVATE}/home"
  FileUtils.mkdir_p(home)
  user.fetch("files", {}).each do |name, text|
    FileUtils.mkdir_p(File.dirname("#{home}/#{name}"))
    File.open("#{home}/#{name}", "w", 0o600) { |out| out.write(text) }
  end
  # Nothing of the image's own settings of Bundler and RubyGems counts.
  env = ENV.keys.grep(/\A(?:BUNDLE_|GEM_|RUBYOPT\z|RUBYLIB\z)/).to_h { |name| [name, nil] }
  env.update(
    "HOME" => home, "LANG" => "C.UTF-8", "LC_ALL" => "C.UTF-8", "TZ" => "UTC", "SOURCE_DATE_EPOCH" => "315532800",
    "CFLAGS" => "#{ENV["CFLAGS"]} -g0".strip, "CXXFLAGS" => "#{ENV["CXXFLAGS"]} -g0".strip,
    "BUNDLE_GEMFILE" => "#{WORK}/#{step["options"]["project"]}/Gemfile".squeeze("/"),
    "BUNDLE_APP_CONFIG" => "#{PRIVATE}/bundle", "BUNDLE_USER_HOME" => "#{home}/.bundle", "BUNDLE_USER_CACHE" => "/w-cache",
    "BUNDLE_PATH" => BUNDLE, "BUNDLE_FROZEN" => "true", "BUNDLE_VERSION" => "system",
    "BUNDLE_WITHOUT" => (DEVELOPMENT - step["options"]["groups"]).join(":"), "BUNDLE_WITH" => step["options"]["groups"].join(":"),
    "BUNDLE_JOBS" => "4", "BUNDLE_RETRY" => "5", "BUNDLE_SILENCE_ROOT_WARNING" => "true", "BUNDLE_IGNORE_MESSAGES" => "true",
    "BUNDLE_DISABLE_SHARED_GEMS" => "true", "BUNDLE_IGNORE_FUNDING_REQUESTS" => "true",
    "GIT_SSH_COMMAND" => "ssh -o UserKnownHostsFile=#{PRIVATE}/home/.ssh/known_hosts -o StrictHostKeyChecking=accept-new"
  )
  unless ENV["PATH"].split(":").any? { |folder| File.executable?("#{folder}/git") }
    FileUtils.mkdir_p(TOOLS)
    FileUtils.cp("#{__dir__}/ruby-git.sh", "#{TOOLS}/git")
    File.chmod(0o755, "#{TOOLS}/git")
    env["PATH"] = "#{TOOLS}:#{ENV["PATH"]}"
  end
  env.delete_if { |name, value| value == "" && name.start_with?("BUNDLE_WITH") }
  env.update(step.fetch("env", {})).update(user.fetch("env", {}))
  if File.size("/packer/ca.pem").positive?
    bundle = "#{PRIVATE}/ca.pem"
    parts = [SYSTEM_ROOTS.find { |path| File.exist?(path) }, "/packer/ca.pem"].compact
    File.write(bundle, parts.map { |path| "#{File.read(path).chomp}\n" }.join)
    env.update("SSL_CERT_FILE" => bundle, "GIT_SSL_CAINFO" => bundle, "CURL_CA_BUNDLE" => bundle)
  end
  env
end

# Installs by Bundler; for a foreign machine without compiling.
def install(step, env)
  FileUtils.cp_r("#{STEP}/in/.", WORK)
  pending = "#{STATE}/pending"
  FileUtils.touch(pending)
  machine = MACHINES.fetch(step["platform"])
  if machine != MACHINE
    env = env.merge("RUBYOPT" => "-r#{__dir__}/ruby-target.rb", "LAMBDA_PACKER_CPU" => machine, "LAMBDA_PACKER_PENDING" => pending)
  end
  raise Failed unless system(env, "bundle", "install", chdir: File.dirname(env["BUNDLE_GEMFILE"]))

  raise Failed unless system(env, RbConfig.ruby, __FILE__, "adopt")

  step["options"]["omit"].each { |name| remove(name) }
  names = File.readlines(pending, chomp: true).uniq.select { |name| File.exist?("#{HOME}/specifications/#{name}.gemspec") }
  why = "it must be compiled on #{step["platform"]}"
  notes = names.sort.map { |name| "#{name}: #{why}" }
  puts notes
  found = packages
  left = names.sort.map { |name| { name: name[/\A(.*)-[^-]+\z/, 1], version: name[/[^-]+\z/], why: why } }
  if names.empty?
    finish
  else
    FileUtils.cp_r(BUNDLE, "#{STATE}/bundle")
  end
  { packages: found, pending: left, notes: notes, machines: [MACHINE] }
end

def build(_step, env)
  FileUtils.cp_r("#{RESOLVED}/bundle", BUNDLE)
  env.each { |name, value| ENV[name] = value }
  Gem.paths = { "GEM_HOME" => HOME, "GEM_PATH" => HOME }
  File.readlines("#{RESOLVED}/pending", chomp: true).uniq.each do |name|
    file = "#{HOME}/specifications/#{name}.gemspec"
    next unless File.exist?(file)

    # What extensions need while they are built (rake, mini_portile2) are gems of the image and of the bundle.
    Gem.paths = { "GEM_HOME" => HOME, "GEM_PATH" => ([HOME] + Gem.default_path).join(":") }
    spec = Gem::Specification.load(file)
    begin
      Gem::Ext::Builder.new(spec, []).build_extensions
    rescue Gem::Ext::BuildError => e
      raise Failed, e.message
    end
  end
  finish
  before = read_json("#{RESOLVED}/meta.json")
  before.merge("packages" => packages, "pending" => [], "machines" => (before["machines"] + [MACHINE]).uniq.sort)
end

# Run by `install` under Bundler's settings: gems of paths and of Git become gems like the others, since only Bundler itself would find them.
def adopt
  Bundler.definition.requested_specs.each do |spec|
    next unless spec.source.is_a?(Bundler::Source::Path) # Bundler::Source::Git is one, too

    place = "#{HOME}/gems/#{spec.full_name}"
    next if spec.name == "bundler" || File.exist?(place)

    FileUtils.mkdir_p(["#{HOME}/gems", "#{HOME}/specifications"])
    FileUtils.cp_r("#{spec.full_gem_path}/.", place)
    FileUtils.rm_rf("#{place}/.git")
    plain = Gem::Specification.load(spec.loaded_from) || spec
    plain.date = Gem.source_date_epoch
    File.write("#{HOME}/specifications/#{spec.full_name}.gemspec", plain.to_ruby)
    next if plain.extensions.empty?

    plain.loaded_from = "#{HOME}/specifications/#{spec.full_name}.gemspec"
    Gem::Ext::Builder.new(Gem::Specification.load(plain.loaded_from), []).build_extensions
  end
end

def remove(name)
  Dir["#{HOME}/specifications/*.gemspec"].each do |file|
    spec = Gem::Specification.load(file)
    next unless spec&.name == name

    full = File.basename(file, ".gemspec")
    FileUtils.rm_rf([file, "#{HOME}/gems/#{full}", *Dir["#{HOME}/extensions/*/*/#{full}"]])
  end
end

# Name and version of everything in the tree, sorted.
def packages
  specs = Dir["#{HOME}/specifications/*.gemspec"].filter_map { |file| Gem::Specification.load(file) }
  specs.map { |spec| { name: spec.name, version: spec.version.to_s } }.sort_by { |each| [each[:name], each[:version]] }
end

def finish
  write_tar("#{OUT}/tree.tar", "#{ARGV[1]}/tree/")
end

# The GEM_HOME as tar members, sorted by name; of folders only the empty ones. Owners and times are left out.
def write_tar(path, prefix)
  members = %w[bin extensions gems specifications].flat_map { |name| walk("#{HOME}/#{name}", "#{prefix}#{name}") }
  File.open(path, "wb") do |out|
    members.sort.each do |name, file|
      status = File.lstat(file)
      if status.symlink?
        out.write(header(name, "2", 0o777, 0, File.readlink(file)))
      elsif status.directory?
        out.write(header("#{name}/", "5", 0o755, 0))
      elsif status.file?
        content = File.binread(file)
        out.write(header(name, "0", status.mode & 0o777, content.bytesize), content, "\0" * (-content.bytesize & 511))
      end
    end
  end
end

def walk(path, name)
  return [] unless File.exist?(path) || File.symlink?(path)
  return [[name, path]] if File.symlink?(path) || !File.directory?(path)

  inner = Dir.children(path).flat_map { |each| walk("#{path}/#{each}", "#{name}/#{each}") }
  inner.empty? ? [[name, path]] : inner
end

# A ustar header (POSIX 1003.1-1988), with an extended one before it for names that are long or not ASCII.
def header(name, type, mode, size, link = "")
  return ustar(name, type, mode, size, link) if [name, link].all? { |text| text.bytesize <= 100 && text.ascii_only? }

  records = pax("path", name) + (link.empty? ? "".b : pax("linkpath", link))
  ustar("pax", "x", 0o644, records.bytesize, "") + records + "\0" * (-records.bytesize & 511) + ustar("long", type, mode, size, "")
end

def ustar(name, type, mode, size, link)
  fields = [name, format("%07o", mode), "0000000", "0000000", format("%011o", size), "00000000000", " " * 8, type, link, "ustar\0" "00"]
  block = fields.pack("a100a8a8a8a12a12a8a1a100a8").ljust(512, "\0")
  block[148, 8] = format("%06o\0 ", block.sum(32))
  block
end

# `25 path=…\n`: the length counts itself.
def pax(key, value)
  rest = " #{key}=#{value}\n".b
  length = rest.bytesize + 1
  length = length.to_s.bytesize + rest.bytesize until length.to_s.bytesize + rest.bytesize == length
  length.to_s.b + rest
end

mode, = ARGV
if mode == "adopt"
  adopt
  exit
end
begin
  File.umask(0o022)
  step = read_json("#{STEP}/options.json")
  [OUT, STATE, WORK, HOME].each { |folder| FileUtils.mkdir_p(folder) }
  FileUtils.rm_rf(BUNDLE) if mode == "build"
  meta = send(mode, step, environment(step))
  [OUT, STATE].each { |folder| File.write("#{folder}/meta.json", JSON.generate(meta)) }
rescue Failed => e
  warn "error: #{e.message}" unless e.message == "Failed"
  exit 1
end
