using Digital40.Api.Locales;
using Digital40.GraphQL.Binding;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>The fields of questions of the form.</summary>
[ObjectType<FormQuestion>]
internal static class FormQuestionType
{
    public static string GetTitle([Parent] FormQuestion question, Locale locale) => question.Title.In(locale);
}
