using Digital40.Api.Locales;
using Digital40.GraphQL.Binding;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>The fields of what whole scores are.</summary>
[ObjectType<Card>("CardDefinition")]
internal static class CardType
{
    public static string GetTitle([Parent] Card card, Locale locale) => card.Title.In(locale);

    public static string GetNote([Parent] Card card, Locale locale) => card.Note.In(locale);
}
