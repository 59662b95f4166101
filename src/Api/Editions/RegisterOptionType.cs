using Digital40.Api.Locales;
using Digital40.GraphQL.Binding;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>The fields of ways to read it.</summary>
[ObjectType<RegisterOption>]
internal static class RegisterOptionType
{
    public static string GetCode([Parent] RegisterOption option) => option.Id;

    public static string GetLabel([Parent] RegisterOption option, Locale locale) => option.Label.In(locale);

    public static IEnumerable<string> GetChanges([Parent] RegisterOption option) => option.Patches.Select(patch => patch.At.Text);
}
