using System.ComponentModel;
using System.Reflection;

namespace Digital40.Api.Configuration;

/// <summary>A section of the settings whose every key is known.</summary>
/// <param name="name">The name of the section.</param>
/// <param name="options">What it is read as.</param>
/// <param name="check">What is wrong with what was read.</param>
internal sealed class SettingsSection(string name, Type options, Func<object, IReadOnlyList<string>> check)
{
    /// <summary>The name of the section.</summary>
    public string Name => name;

    /// <summary>Makes a section.</summary>
    public static SettingsSection Of<T>(string name, Func<T, IReadOnlyList<string>> check)
        where T : class, new() => new(name, typeof(T), options => check((T)options));

    /// <summary>Everything that is wrong with the section, a sentence each. What cannot be read is not checked further.</summary>
    public IReadOnlyList<string> Errors(IConfiguration configuration)
    {
        var section = configuration.GetSection(name);
        List<string> unknown = [];
        List<string> unreadable = [];
        Look(section, options, unknown, unreadable);
        var wrong = unreadable.Count > 0 ? unreadable : check(section.Get(options) ?? Activator.CreateInstance(options)!);
        return [.. unknown, .. wrong];
    }

    private static void Look(IConfigurationSection section, Type type, List<string> unknown, List<string> unreadable)
    {
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).ToDictionary(one => one.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var child in section.GetChildren())
        {
            if (!properties.TryGetValue(child.Key, out var property))
            {
                unknown.Add($"{child.Path} is no setting; {NearestName.Hint(child.Key, properties.Keys)}");
            }
            else
            {
                LookAt(child, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, unknown, unreadable);
            }
        }
    }

    private static void LookAt(IConfigurationSection setting, Type type, List<string> unknown, List<string> unreadable)
    {
        if (type == typeof(string) || type.IsAssignableTo(typeof(System.Collections.IEnumerable)))
        {
            return;
        }

        if (TypeDescriptor.GetConverter(type) is { } converter && converter.CanConvertFrom(typeof(string)))
        {
            if (setting.Value is { } value && !CanRead(converter, value))
            {
                unreadable.Add($"{setting.Path} is '{value}'; expected {Described(type)}.");
            }
        }
        else
        {
            Look(setting, type, unknown, unreadable);
        }
    }

    private static bool CanRead(TypeConverter converter, string value)
    {
        try
        {
            return converter.ConvertFromInvariantString(value) is not null;
        }
        catch (Exception error) when (error is ArgumentException or FormatException or OverflowException or NotSupportedException)
        {
            return false;
        }
    }

    private static string Described(Type type) =>
        type == typeof(bool) ? "true or false"
        : type == typeof(TimeSpan) ? "a duration such as 00:00:30 or 30.00:00:00"
        : type == typeof(int) || type == typeof(long) ? "a whole number"
        : type.IsEnum ? $"one of {string.Join(", ", Enum.GetNames(type))}"
        : "a number";
}
