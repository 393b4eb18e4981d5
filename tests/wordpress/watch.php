<?php
/**
 * Notes every request that WordPress makes while the plugin is in the stack, and has the site do two things.
 */

add_filter(
	'pre_http_request',
	function ( $answer, $arguments, $address ) {
		foreach ( debug_backtrace( DEBUG_BACKTRACE_IGNORE_ARGS ) as $call ) {
			if ( false !== strpos( $call['file'] ?? '', '/plugins/steunwijzer/' ) ) {
				file_put_contents( ABSPATH . 'asked.log', $address . "\n", FILE_APPEND );
			}
		}
		return $answer;
	},
	10,
	3
);

// Some themes and plugins run this last, after the shortcodes: with `?wpautop` in the address this site does.
if ( isset( $_GET['wpautop'] ) ) {
	add_filter( 'the_content', 'wpautop', 99 );
}

// WordPress’ own script for emoji keeps something in the browser. What is kept is to be ours or nobody’s.
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
