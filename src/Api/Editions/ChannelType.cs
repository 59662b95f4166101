using Digital40.Api.Locales;
using Digital40.GraphQL.Binding;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>The fields of channels and recipients.</summary>
[ObjectType<Channel>]
internal static class ChannelType
{
    public static string GetTitle([Parent] Channel channel, Locale locale) => channel.Title.In(locale);
}
