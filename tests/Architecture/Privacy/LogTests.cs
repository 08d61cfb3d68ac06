using HotelPrivacy.Architecture.Tests.House;
using Microsoft.Extensions.Logging;
using Mono.Cecil;

namespace HotelPrivacy.Architecture.Tests.Privacy;

/// <summary>Log lines carry ids, numbers and codes: declared with their types, so that no message or row can slip into one.</summary>
public sealed partial class LogTests
{
    private static readonly HashSet<string> Allowed =
    [
        "System.String", "System.Guid", "System.Int32", "System.Int64", "System.Double", "System.Boolean", "System.DateTimeOffset", "System.DateOnly", "System.TimeSpan",
        "System.Exception", "Microsoft.Extensions.Logging.ILogger",
    ];

    [Fact]
    public void Log_lines_are_declared_and_carry_plain_values_only() => Built.Owners.SelectMany(owner => owner.Assembly.MainModule.Types).SelectMany(Breaches).ShouldBeNone();

    [Fact]
    public void A_loose_line_and_a_logged_object_are_flagged() => Assert.Equal(2, Breaches(Built.Fixture(typeof(Careless))).Count());

    private static IEnumerable<string> Breaches(TypeDefinition type) =>
        Flow.Calls(type).Where(call => call.To.DeclaringType.FullName == typeof(LoggerExtensions).FullName)
            .Select(call => $"{type.FullName} logs by {call.To.Name}: declare the line with [LoggerMessage]")
            .Concat(
                from each in type.WithNested()
                from method in each.Methods
                where method.CustomAttributes.Any(attribute => attribute.AttributeType.FullName == typeof(LoggerMessageAttribute).FullName)
                from parameter in method.Parameters
                where !Allowed.Contains(parameter.ParameterType.FullName) && !parameter.ParameterType.Resolve().IsEnum
                select $"{type.FullName}.{method.Name} logs a {parameter.ParameterType.Name}");

    private sealed partial class Careless(ILogger log)
    {
        private sealed record Guest(string Name);

        public void Loose(string name)
        {
            log.LogInformation("Guest {Name} arrived", name);
            Declared(new Guest(name));
        }

        [LoggerMessage(Level = LogLevel.Information, Message = "Guest {Guest}")]
        private partial void Declared(Guest guest);
    }
}
