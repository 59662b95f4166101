namespace Digital40.GraphQL.AspNetCore.Tests.Clients;

/// <summary>A test that needs node and the clients; it is skipped with a reason where they are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        Skip = NodeClient.Obstacle;
    }
}
