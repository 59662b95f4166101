using System.Collections.Immutable;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Relay;

namespace Digital40.GraphQL.Tests.Binding;

/// <summary>The classes and records that the schemas of these tests are at odds with.</summary>
public sealed partial class MismatchTests
{
    [QueryType]
    public static class OkQuery
    {
        public static int Ok() => 1;
    }

    [QueryType]
    public static class RootParentQuery
    {
        public static int Ok([Parent] object parent) => parent.GetHashCode();
    }

    [QueryType]
    public sealed class InstanceQuery
    {
        private readonly int _value = 1;

        public int Ok() => _value;
    }

    [ObjectType<Box>]
    public sealed class InstanceBoxResolvers
    {
        public int Twice { get; } = 2;
    }

    [QueryType]
    public static class ItemAsThingQuery
    {
        public static Item? GetThing() => null;

        public static Item? GetOk() => null;
    }

    [QueryType]
    public static class SecondOkQuery
    {
        public static int GetOk() => 1;
    }

    [QueryType]
    public static class OtherQuery
    {
        public static int GetOther() => 1;
    }

    [QueryType]
    public static class TextQuery
    {
        public static string GetText() => "";
    }

    [QueryType]
    public static class NullableQuery
    {
        public static int? GetOne() => null;

        public static string? GetTwo() => null;

        public static List<string?> GetThree() => [];

        public static Task<string?> GetFourAsync() => Task.FromResult<string?>(null);
    }

    [QueryType]
    public static class WrongNameQuery
    {
        public static int Find(string id, int limit) => id.Length + limit;
    }

    [QueryType]
    public static class ServiceQuery
    {
        public static int Time(TimeProvider clock) => clock.GetUtcNow().Year;
    }

    [QueryType]
    public static class FindQuery
    {
        [GraphQLName("findInt")]
        public static int One(int value) => value;

        [GraphQLName("findString")]
        public static int Two(string value) => value.Length;

        [GraphQLName("findDateTime")]
        public static int Three(DateTime value) => value.Year;
    }

    [QueryType]
    public static class NotNullQuery
    {
        public static int Find(int number, string text, IReadOnlyList<string> list, string[] items) => number + text.Length + list.Count + items.Length;
    }

    public sealed record Filter(string Name, int Size, int Depth);

    [QueryType]
    public static class FilterQuery
    {
        public static int Find(Filter filter) => filter.Size;
    }

    public enum Size
    {
        Small,
        VeryLarge,
        Tiny,
    }

    [QueryType]
    public static class SizeQuery
    {
        public static Size GetSize() => Size.Small;
    }

    [QueryType]
    public static class PriceQuery
    {
        public static decimal GetPrice() => 1;
    }

    public record Box(int Size);

    public static class Nested
    {
        public sealed record Box(int Size);
    }

    [QueryType]
    public static class BoxQuery
    {
        public static Box GetBox() => new(1);
    }

    [ObjectType<Box>]
    public static class BoxResolvers
    {
        public static int GetSize([Parent] Box box) => box.Size;
    }

    [ObjectType<Box>("Crate")]
    public static class CrateResolvers
    {
        public static int GetSize([Parent] Box box) => box.Size;
    }

    [ObjectType<Box>]
    public static class WrongParentResolvers
    {
        public static int GetTwice([Parent] string parent) => parent.Length;
    }

    [MutationType]
    public static class SomeMutation
    {
        public static int Change() => 1;
    }

    [QueryType]
    public static class ThingQuery
    {
        public static object? GetThing() => null;
    }

    public interface IWalks
    {
        int Legs { get; }
    }

    public interface ISwims
    {
        int Fins { get; }
    }

    [ObjectType<IWalks>("Walks")]
    public static class WalksResolvers;

    [ObjectType<ISwims>("Swims")]
    public static class SwimsResolvers;

    [QueryType]
    public static class TaskQuery
    {
        public static Task OkAsync() => Task.CompletedTask;
    }

    [SubscriptionType]
    public static class NoStreamSubscription
    {
        public static int Ticks() => 1;
    }

    public sealed record Item(string Id);

    [ObjectType<Item>]
    public static class ItemWithoutKeyResolvers
    {
        [NodeResolver]
        public static Item? Find(DateTime id) => new(id.ToString("O"));
    }

    public sealed record OpenPayload(int? Ok = null, IReadOnlyList<object>? Errors = null);

    public sealed record LockedError(string Message);

    [MutationType]
    public static class OpenMutation
    {
        [Error<TimeoutException>]
        public static OpenPayload Open() => new(1);
    }
}
