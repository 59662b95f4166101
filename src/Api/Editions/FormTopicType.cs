using Digital40.Api.Locales;
using Digital40.GraphQL.Binding;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>The fields of topics of the form.</summary>
[ObjectType<FormTopic>]
internal static class FormTopicType
{
    public static string GetTitle([Parent] FormTopic topic, Locale locale) => topic.Title.In(locale);

    public static bool GetIsAnnex([Parent] FormTopic topic) => topic.Annex;
}
