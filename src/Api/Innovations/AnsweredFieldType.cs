using Digital40.Api.Locales;
using Digital40.GraphQL.Binding;

namespace Digital40.Api.Innovations;

/// <summary>The fields of answers.</summary>
[ObjectType<AnsweredField>("InnovationAnswer")]
internal static class AnsweredFieldType
{
    public static string GetTitle([Parent] AnsweredField answer, Locale locale) => answer.Title?.In(locale) ?? answer.Field;
}
