"""The stack, deployed to an AWS emulator by the CDK's command and looked at with an AWS client.

Start it with `.ci/infra-emulator`. With native packages in src/*/target an uploaded document
becomes a figure; without, what is tried ends at the queue.
"""

import json
import time
import unittest
import urllib.error
import urllib.parse
import urllib.request

from botocore.exceptions import ClientError

from deployment import ARCHITECTURE, INFRA, STACK, Deployment, Packages
from emulator import REGION, Emulator

DOCUMENT = (
    "The General Staff of the Ukrainian Armed Forces said on January 23, 2025 that Russia had lost"
    " 9,876 tanks since the start of the full-scale invasion.\n"
)
WAIT_SECONDS = 60

packages = Packages()


def setUpModule():
    global emulator, deployment, outputs
    emulator = unittest.enterModuleContext(Emulator())
    deployment = Deployment(emulator, packages)
    deployment.bootstrap()
    outputs = deployment.deploy()


def load_tests(loader, _tests, _pattern):
    """In the order of the stack's life."""
    lives = (Deployed, Running, Updated, Destroyed, Standalone)
    return unittest.TestSuite(map(loader.loadTestsFromTestCase, lives))


def eventually(ask):
    """What `ask` gives, once it is something."""
    end = time.monotonic() + WAIT_SECONDS
    while time.monotonic() < end:
        answer = ask()
        if answer:
            return answer
        time.sleep(0.5)
    raise AssertionError(
        f"not within {WAIT_SECONDS} s; the emulator wrote:\n{emulator.log()[-5000:]}"
    )


def resources(kind):
    """The physical names of the stack's resources of a type, by their names in the template."""
    pages = emulator.client("cloudformation").get_paginator("list_stack_resources")
    return {
        resource["LogicalResourceId"]: resource["PhysicalResourceId"]
        for page in pages.paginate(StackName=STACK)
        for resource in page["StackResourceSummaries"]
        if resource["ResourceType"] == kind
    }


def resource(kind, prefix):
    """The physical name of the one whose name begins with `prefix`."""
    (found,) = [name for key, name in resources(kind).items() if key.startswith(prefix)]
    return found


def queue(prefix):
    """The URL and the attributes of a queue."""
    sqs = emulator.client("sqs")
    url = resource("AWS::SQS::Queue", prefix)
    attributes = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])
    return url, attributes["Attributes"]


class Deployed(unittest.TestCase):
    """What the services say of what was deployed; infra/README.md has what the emulator forgets."""

    def test_bucket_keeps_versions_encrypted_and_closed(self):
        s3 = emulator.client("s3")
        bucket = outputs["UploadBucket"]
        self.assertEqual(s3.get_bucket_versioning(Bucket=bucket)["Status"], "Enabled")
        (rule,) = s3.get_bucket_encryption(Bucket=bucket)["ServerSideEncryptionConfiguration"][
            "Rules"
        ]
        self.assertEqual(rule["ApplyServerSideEncryptionByDefault"]["SSEAlgorithm"], "AES256")
        closed = s3.get_public_access_block(Bucket=bucket)["PublicAccessBlockConfiguration"]
        self.assertTrue(all(closed.values()), closed)
        (statement,) = json.loads(s3.get_bucket_policy(Bucket=bucket)["Policy"])["Statement"]
        self.assertEqual(statement["Effect"], "Deny")

    def test_bucket_tells_the_queue_of_what_comes_and_goes(self):
        s3 = emulator.client("s3")
        told = s3.get_bucket_notification_configuration(Bucket=outputs["UploadBucket"])
        _, attributes = queue("UploadsEventsQueue")
        self.assertEqual(
            {
                (event, to["QueueArn"])
                for to in told["QueueConfigurations"]
                for event in to["Events"]
            },
            {
                (event, attributes["QueueArn"])
                for event in (
                    "s3:ObjectCreated:*",
                    "s3:ObjectRemoved:*",
                    "s3:LifecycleExpiration:*",
                    "s3:ObjectRestore:Completed",
                )
            },
        )

    def test_queue_hides_for_six_timeouts_and_buries_after_five_tries(self):
        _, attributes = queue("UploadsEventsQueue")
        url, dead = queue("UploadsEventsDeadLetters")
        self.assertEqual(url, outputs["DeadLetters"])
        self.assertEqual(int(attributes["VisibilityTimeout"]), 6 * 120)
        self.assertEqual(attributes["SqsManagedSseEnabled"], "true")
        redrive = json.loads(attributes["RedrivePolicy"])
        self.assertEqual(redrive["deadLetterTargetArn"], dead["QueueArn"])
        self.assertEqual(int(redrive["maxReceiveCount"]), 5)
        self.assertIn(outputs["UploadBucket"], attributes["Policy"])

    def test_table_is_paid_by_request_and_protected(self):
        table = emulator.client("dynamodb").describe_table(TableName=outputs["LedgerTable"])[
            "Table"
        ]
        self.assertEqual(table["BillingModeSummary"]["BillingMode"], "PAY_PER_REQUEST")
        self.assertEqual([key["AttributeName"] for key in table["KeySchema"]], ["PK", "SK"])
        (index,) = table["GlobalSecondaryIndexes"]
        self.assertEqual(index["IndexName"], "GSI1")
        self.assertTrue(table["DeletionProtectionEnabled"])

    def test_functions_are_native_know_the_table_and_are_traced(self):
        for prefix, memory, timeout in (
            ("ExtractFunction", 1024, 120),
            ("FiguresFunction", 512, 10),
        ):
            with self.subTest(prefix):
                name = resource("AWS::Lambda::Function", prefix)
                found = emulator.client("lambda").get_function_configuration(FunctionName=name)
                self.assertEqual(found["Runtime"], "provided.al2023")
                self.assertEqual(found["Architectures"], [ARCHITECTURE])
                self.assertEqual((found["MemorySize"], found["Timeout"]), (memory, timeout))
                self.assertEqual(found["TracingConfig"]["Mode"], "Active")
                known = found["Environment"]["Variables"]
                self.assertEqual(known["WHOSECOUNT_TABLE"], outputs["LedgerTable"])

    def test_extract_takes_batches_of_the_queue(self):
        mapping = event_source()
        self.assertEqual(mapping["EventSourceArn"], queue("UploadsEventsQueue")[1]["QueueArn"])
        self.assertEqual(mapping["BatchSize"], 5)
        self.assertEqual(mapping["FunctionResponseTypes"], ["ReportBatchItemFailures"])
        self.assertEqual(mapping["ScalingConfig"]["MaximumConcurrency"], 5)

    def test_api_is_logged(self):
        api = resource("AWS::ApiGatewayV2::Api", "ApiHttp")
        stage = emulator.client("apigatewayv2").get_stage(ApiId=api, StageName="$default")
        self.assertIn("log-group", stage["AccessLogSettings"]["DestinationArn"])

    def test_alarms_tell_the_topic_and_the_dashboard_is_there(self):
        cloudwatch = emulator.client("cloudwatch")
        alarms = cloudwatch.describe_alarms(AlarmNamePrefix=STACK)["MetricAlarms"]
        self.assertEqual(len(alarms), 12)
        self.assertEqual(
            {tuple(it["AlarmActions"]) for it in alarms}, {(outputs["AlarmTopicArn"],)}
        )
        cloudwatch.get_dashboard(DashboardName=outputs["Dashboard"])


class Running(unittest.TestCase):
    """What happens to an object."""

    def test_upload_and_removal_are_told_to_the_queue(self):
        switch_event_source(on=False)
        self.addCleanup(switch_event_source, on=True)
        s3 = emulator.client("s3")
        key = "letters/What is said, \u0449\u043e.txt"
        s3.put_object(Bucket=outputs["UploadBucket"], Key=key, Body=b"x")
        s3.delete_object(Bucket=outputs["UploadBucket"], Key=key)
        told = [take_event(), take_event()]
        self.assertEqual(
            {
                (name.split(":")[0], bucket, urllib.parse.unquote_plus(of))
                for name, bucket, of in told
            },
            {
                ("ObjectCreated", outputs["UploadBucket"], key),
                ("ObjectRemoved", outputs["UploadBucket"], key),
            },
        )

    @unittest.skipUnless(packages.native, "no native packages in src/*/target: nothing is read")
    def test_document_becomes_a_figure_until_it_is_removed(self):
        s3 = emulator.client("s3")
        s3.put_object(
            Bucket=outputs["UploadBucket"],
            Key="daily.txt",
            Body=DOCUMENT.encode(),
            Metadata={"published": "2025-01-23", "publisher": "The Daily"},
        )
        (figure,) = eventually(lambda: figures("side=RU&item=tank&outcome=lost"))
        self.assertEqual(figure["quantity"]["value"], 9876)
        self.assertEqual(figure["claimant"]["id"], "ua-general-staff")
        s3.delete_object(Bucket=outputs["UploadBucket"], Key="daily.txt")
        eventually(lambda: figures("side=RU&item=tank&outcome=lost") == [])


class Updated(unittest.TestCase):
    """With everything that may be had, in place of the stack as it was."""

    @classmethod
    def setUpClass(cls):
        cls.kept = kept()
        cls.outputs = deployment.deploy(
            "furtherBuckets=archive-one",
            "inventory=true",
            "alarmMail=desk@example.org",
            "logDays=90",
            "requestsPerSecond=7",
            "cdn=true",
            "domain=figures.example.org",
            "certificate=arn:aws:acm:us-east-1:123456789012:certificate/any",
        )

    def test_table_buckets_and_queues_are_the_same(self):
        self.assertEqual(kept(), self.kept)

    def test_what_was_asked_for_is_there(self):
        self.assertEqual(self.outputs["FiguresAddress"], "https://figures.example.org")
        self.assertEqual(len(resources("AWS::CloudFront::Distribution")), 1)
        sns = emulator.client("sns")
        told = sns.list_subscriptions_by_topic(TopicArn=self.outputs["AlarmTopicArn"])
        self.assertEqual([it["Endpoint"] for it in told["Subscriptions"]], ["desk@example.org"])


class Destroyed(unittest.TestCase):
    """After the stack's end."""

    def test_uploads_and_claims_are_kept(self):
        bucket, table = outputs["UploadBucket"], outputs["LedgerTable"]
        emulator.client("s3").put_object(Bucket=bucket, Key="kept.txt", Body=b"kept")
        deployment.destroy()
        emulator.client("s3").head_object(Bucket=bucket, Key="kept.txt")
        emulator.client("dynamodb").describe_table(TableName=table)
        self.assertEqual(emulator.client("lambda").list_functions()["Functions"], [])


class Standalone(unittest.TestCase):
    """The template of a release, deployed without the CDK."""

    TEMPLATE = INFRA / "target" / "templates" / "standalone.template.json"
    NAME = "Standalone"

    BUCKET = "packages"

    @classmethod
    def setUpClass(cls):
        """CloudFormation takes a template of this size from a bucket only."""
        s3 = emulator.client("s3")
        s3.create_bucket(
            Bucket=cls.BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION}
        )
        s3.upload_file(str(cls.TEMPLATE), cls.BUCKET, cls.TEMPLATE.name)

    def test_packages_are_asked_for(self):
        with self.assertRaisesRegex(ClientError, "PackageBucket"):
            self.create([])

    def test_packages_in_a_bucket_are_taken(self):
        s3 = emulator.client("s3")
        s3.upload_file(str(packages.extract), self.BUCKET, "extract.zip")
        s3.upload_file(str(packages.figures), self.BUCKET, "figures.zip")
        self.create(
            [
                {"ParameterKey": "PackageBucket", "ParameterValue": self.BUCKET},
                {"ParameterKey": "ExtractPackage", "ParameterValue": "extract.zip"},
                {"ParameterKey": "FiguresPackage", "ParameterValue": "figures.zip"},
                {"ParameterKey": "FiguresMemory", "ParameterValue": "256"},
                {"ParameterKey": "AlarmMail", "ParameterValue": "desk@example.org"},
            ]
        )
        cloudformation = emulator.client("cloudformation")
        cloudformation.get_waiter("stack_create_complete").wait(StackName=self.NAME)
        functions = emulator.client("lambda").list_functions()["Functions"]
        self.assertEqual(sorted(one["MemorySize"] for one in functions), [256, 1024])
        mails = emulator.client("sns").list_subscriptions()["Subscriptions"]
        self.assertIn("desk@example.org", [mail["Endpoint"] for mail in mails])

    def create(self, parameters):
        emulator.client("cloudformation").create_stack(
            StackName=self.NAME,
            TemplateURL=f"{emulator.url}/{self.BUCKET}/{self.TEMPLATE.name}",
            Parameters=parameters,
            Capabilities=["CAPABILITY_IAM"],
        )


def kept():
    """What may never be replaced."""
    kinds = ("AWS::DynamoDB::Table", "AWS::S3::Bucket", "AWS::SQS::Queue")
    return [resources(kind) for kind in kinds]


def event_source():
    """What brings messages of the queue to extract."""
    name = resource("AWS::Lambda::Function", "ExtractFunction")
    (found,) = emulator.client("lambda").list_event_source_mappings(FunctionName=name)[
        "EventSourceMappings"
    ]
    return found


def switch_event_source(on):
    emulator.client("lambda").update_event_source_mapping(UUID=event_source()["UUID"], Enabled=on)


def take_event():
    """Event, bucket and key of the next message that is about an object."""
    sqs = emulator.client("sqs")
    url, _ = queue("UploadsEventsQueue")
    while True:
        (message,) = eventually(
            lambda: sqs.receive_message(QueueUrl=url, WaitTimeSeconds=1).get("Messages")
        )
        sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
        for record in json.loads(message["Body"]).get("Records", []):
            s3 = record["s3"]
            return record["eventName"], s3["bucket"]["name"], s3["object"]["key"]


def figures(query):
    """The figures that the HTTP API answers with; None as long as it does not."""
    host = urllib.parse.urlsplit(outputs["FiguresAddress"]).hostname
    request = urllib.request.Request(
        f"{emulator.url}/v1/figures?{query}",
        # The emulator tells APIs apart by host, and gives them http where AWS gives https.
        headers={"Host": f"{host}:{emulator.port}"},
    )
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.load(answer)["figures"]
    except urllib.error.HTTPError as refused:
        return [] if refused.code == 404 else None


if __name__ == "__main__":
    unittest.main()
