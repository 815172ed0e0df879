package org.minutegraph.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.minutegraph.query.BadQueryException;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Defaults for options, from a file of JSON: {@code {"port": 3331}}. It cannot choose between
 * options of which one must be given, such as {@code --data} and {@code --endpoint} of a query.
 */
final class ConfigFile implements IDefaultValueProvider {
  static final String OPTION = "--config";
  private static final Set<String> NEVER = Set.of("config", "help", "version", "quiet", "verbose");

  private final Map<String, String> values;

  private ConfigFile(Map<String, String> values) {
    this.values = values;
  }

  /** Lets the file that the arguments name, if they name one, speak for the whole program. */
  static void apply(CommandLine line, Path folder, String... arguments) {
    for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
      String argument = arguments[i];
      if (argument.startsWith(OPTION + "=")) {
        set(line, folder.resolve(argument.substring(OPTION.length() + 1)));
      } else if (argument.equals(OPTION) && i + 1 < arguments.length) {
        set(line, folder.resolve(arguments[i + 1]));
      }
    }
  }

  private static void set(CommandLine line, Path file) {
    line.setDefaultValueProvider(new ConfigFile(values(file, keys(line))));
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    return argument instanceof OptionSpec option && option.group() == null
        ? values.get(key(option))
        : null;
  }

  private static Set<String> keys(CommandLine line) {
    Set<String> keys = new TreeSet<>();
    for (CommandLine command : line.getSubcommands().values()) {
      for (OptionSpec option : command.getCommandSpec().options()) {
        if (option.group() == null && !NEVER.contains(key(option))) {
          keys.add(key(option));
        }
      }
    }
    return keys;
  }

  private static String key(OptionSpec option) {
    return option.longestName().replaceFirst("^-+", "");
  }

  private static Map<String, String> values(Path file, Set<String> keys) {
    JsonNode json = json(file);
    if (!json.isObject()) {
      throw new BadQueryException(file + " is not an object of JSON");
    }
    Map<String, String> values = new HashMap<>();
    for (Map.Entry<String, JsonNode> value : json.properties()) {
      if (!keys.contains(value.getKey())) {
        throw new BadQueryException(
            "%s: no option '%s'; there are %s".formatted(file, value.getKey(), keys));
      }
      if (!value.getValue().isTextual() && !value.getValue().isNumber()) {
        throw new BadQueryException(
            "%s: '%s' wants a text or a number".formatted(file, value.getKey()));
      }
      values.put(value.getKey(), value.getValue().asText());
    }
    return values;
  }

  private static JsonNode json(Path file) {
    try {
      return JsonMapper.builder().build().readTree(Files.readAllBytes(file));
    } catch (JacksonException e) {
      throw new BadQueryException(file + " is not JSON: " + e.getOriginalMessage(), e);
    } catch (NoSuchFileException e) {
      throw new BadQueryException("there is no " + file, e);
    } catch (IOException e) {
      throw new BadQueryException(file + " cannot be read: " + e.getMessage(), e);
    }
  }
}
