using Digital40.Api.Locales;
using Digital40.GraphQL.Binding;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>The fields of levels.</summary>
[ObjectType<Level>]
internal static class LevelType
{
    public static bool GetIsOtherwise([Parent] Level level) => level.Otherwise;

    public static string GetWording([Parent] Level level, Locale locale) => level.Wording.In(locale);
}
